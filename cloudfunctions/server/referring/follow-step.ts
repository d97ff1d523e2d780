import type { Instant } from "@shared/calendar/instant";
import type { Side } from "@shared/referral/guard-of";
import { forgetProposalsFor } from "../store/appreciations";
import type { ReferralCodeRecord, ReferralRecord } from "../store/referral-records";
import { findReferral } from "../store/referrals";
import { proposeThanks } from "../thanking/propose-thanks";
import { noteOrigin } from "./note-origin";

/** Whether it was taken back or does not count any more since it was written. */
const isUndone = (written: ReferralRecord, latest: ReferralRecord | undefined): boolean =>
  latest?.revision !== written.revision && (!latest || latest.state === "withdrawn" || latest.state === "void");

/**
 * What follows from a referral as it was just written: how the patient came, that a thank-you may be due. Done again when the
 * same thing is told again, and taken out again when somebody took the agreement back meanwhile.
 */
export async function followStep(
  referral: ReferralRecord,
  { code, referrer }: { readonly code: ReferralCodeRecord | undefined; readonly referrer: Side | undefined },
  now: Instant,
): Promise<void> {
  await noteOrigin(referral, code);
  if (referral.state === "visit" && referrer) await proposeThanks({ _id: referral._id, state: "visit" }, referrer, now);
  if (!isUndone(referral, await findReferral(referral._id))) return;
  await noteOrigin(referral, undefined);
  await forgetProposalsFor([referral._id]);
}
