import type { Instant } from "@shared/calendar/instant";
import { isOver, isStale } from "@shared/referral/first-touch";
import type { Referral, ReferralVia } from "@shared/referral/referral";
import type { Token } from "@shared/referral/token";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import type { ReferralRecord } from "../store/referral-records";
import { changeReferral, insertReferral } from "../store/referrals";
import type { CheckedToken } from "./check-token";

/** The code if it is one of ours; refuses with the reason if it is none. */
export function mustBeToken<C>(checked: CheckedToken<C>): { readonly token: Token; readonly code: C } {
  if (!("wrong" in checked)) return checked;
  if (checked.wrong === "malformed") throw refuse("invalidInput", { field: "code", reason: "tokenMalformed" });
  if (checked.wrong === "ended") throw refuse("conflict", { field: "code", reason: "tokenEnded" });
  throw refuse("notFound", { field: "code", reason: "tokenUnknown" });
}

/** A code is told before somebody has been seen the first time. */
function mustBeNew(own: readonly PatientRecord[]): void {
  const isNew = ({ origin }: PatientRecord) => origin?.stage === "known" || origin?.stage === "booked";
  if (!own.every(isNew)) throw refuse("conflict", { field: "code", reason: "alreadyPatient" });
}

/**
 * Writes a code down that was typed in or told at the desk, as the friend's first; refuses a second one. Answers since when
 * it stands, which is the same however often it is told.
 */
export async function writeToldCode(
  id: string,
  before: ReferralRecord | undefined,
  told: { readonly token: Token; readonly via: ReferralVia; readonly own: readonly PatientRecord[] },
  now: Instant,
): Promise<Instant> {
  const { token, via, own } = told;
  if (before?.token === token && before.state !== "withdrawn") return before.openedAt;
  const free = !before || before.state === "withdrawn" || isStale(before, now) || isOver(before);
  if (!free) throw refuse("conflict", { field: "code", reason: "alreadyNoted" });
  mustBeNew(own);
  const referral: Referral = { token, via, state: "opened", openedAt: now };
  const written = await (before ? changeReferral(before, referral) : insertReferral(id, referral));
  if (!written) throw refuse("conflict", { field: "code", reason: "alreadyNoted" });
  return now;
}
