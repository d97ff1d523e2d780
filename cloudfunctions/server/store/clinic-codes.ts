import type { Instant } from "@shared/calendar/instant";
import type { ReferralState } from "@shared/referral/referral";
import type { Token } from "@shared/referral/token";
import type { StaffReference } from "@shared/team/staff";
import { refuse } from "../refusal";
import { command } from "./database";
import type { ReferralCodeRecord, ReferralRecord } from "./referral-records";
import { table } from "./table";
import { inTransaction, type Transaction } from "./transaction";

const codes = table<ReferralCodeRecord>("referralCodes");
const referrals = table<ReferralRecord>("referrals");
/** More than any clinic hangs up; with ended ones. */
const mostCodes = 200;

/**
 * Which request made which of the clinic's codes. `_id` = "clinicCodes": no token, and without a kind, so that nobody takes
 * it for one. Every new code writes it, so that of two at once one sees the other.
 */
interface ClinicCodesRecord {
  readonly _id: "clinicCodes";
  readonly made: readonly { readonly request: string; readonly token: string }[];
}

/** A code of the clinic's own: who made it, and where it hangs. */
export interface ClinicCode extends ReferralCodeRecord {
  readonly _id: Token;
  readonly kind: "clinic";
  readonly label: string;
  readonly by: StaffReference;
}

const isOwn = (record: ReferralCodeRecord | undefined): record is ClinicCode => record?.kind === "clinic";

/** The clinic's own codes, newest first; all of them. */
export const clinicCodes = async (): Promise<readonly ClinicCode[]> =>
  (await codes.find({ kind: "clinic" }, { sort: { createdAt: "desc" }, limit: mostCodes })).filter(isOwn);

export async function findClinicCode(token: Token): Promise<ClinicCode | undefined> {
  const record = await codes.get(token);
  return isOwn(record) ? record : undefined;
}

async function addInside(transaction: Transaction, request: string, code: ClinicCode): Promise<ClinicCode | undefined> {
  const all = await transaction.get<ClinicCodesRecord>("referralCodes", "clinicCodes");
  const made = all?.made ?? [];
  const before = made.find((one) => one.request === request);
  if (before) return transaction.get<ClinicCode>("referralCodes", before.token);
  if (made.length >= mostCodes) throw refuse("tooMany", { reason: "sourcesFull" });
  await transaction.insert("referralCodes", code);
  const next: ClinicCodesRecord = { _id: "clinicCodes", made: [...made, { request, token: code._id }] };
  await transaction.replace("referralCodes", next);
  return code;
}

/**
 * Adds a code, or answers the one that the same request added before. `newCode` makes one with another token each time, in
 * case a token is taken. Refuses `tooMany`.
 */
export async function addClinicCode(request: string, newCode: () => ClinicCode): Promise<ClinicCode> {
  const code = await inTransaction((transaction) => addInside(transaction, request, newCode()));
  if (!code) throw refuse("notFound", { field: "requestId" });
  return code;
}

/** Ends a code; one that was ended before keeps its day. */
export const endClinicCode = (token: Token, at: Instant): Promise<boolean> =>
  codes.update({ _id: token, kind: "clinic", endedAt: command.exists(false) }, { endedAt: at });

/** How far those have come who came through one code: who was seen also booked, and had opened the card before. */
export interface CodeCounts {
  readonly opened: number;
  readonly leads: number;
  readonly visits: number;
}

const reached = {
  opened: ["opened", "agreed", "lead", "visit"],
  leads: ["lead", "visit"],
  visits: ["visit"],
} as const satisfies Record<keyof CodeCounts, readonly ReferralState[]>;

/** Three counts on the index of tokens, at once; what does not count or was taken back is in none. */
export async function countsOf(token: string): Promise<CodeCounts> {
  const count = (states: readonly ReferralState[]) => referrals.count({ token, state: command.in([...states]) });
  const [opened, leads, visits] = await Promise.all([
    count(reached.opened),
    count(reached.leads),
    count(reached.visits),
  ]);
  return { opened, leads, visits };
}
