import { ownOf } from "@shared/referral/guard-of";
import type { Handler } from "../handler";
import { storedPatient } from "../patients/stored-patient";
import { friendOfDesk, waysOf } from "../referring/ids";
import { knownOf } from "../referring/known-of";
import { nothingLeft } from "../referring/nothing-left";
import { paperWithdrawal } from "../referring/paper-consent";
import { takeOut } from "../referring/take-out";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { forgetProposalsFor } from "../store/appreciations";
import { insertConsent } from "../store/consents";
import type { ReferralRecord } from "../store/referral-records";
import { referralsWithIds } from "../store/referrals";

/**
 * Every id under which the desk may have it; refuses for who decided on their own phone, where the yes is taken back with
 * two taps together with the card that hangs on it.
 */
async function waysOnPaper({ _id, openid }: PatientRecord): Promise<readonly string[]> {
  if (openid === undefined) return [friendOfDesk(_id)];
  const { side, sharer } = await knownOf(openid);
  if (sharer) throw refuse("conflict", { field: "patientId", reason: "decidesOnPhone" });
  return waysOf(
    openid,
    ownOf(side).map(({ id }) => id),
  );
}

/** Told at the desk or agreed to; also what was taken back already, but not what was forgotten when its time was over. */
const isNoted = ({ state, via, agreedAt, voidReason }: ReferralRecord): boolean =>
  state === "withdrawn" ? voidReason === undefined : via === "desk" || agreedAt !== undefined;

/**
 * Who agreed on paper takes it back at the desk, and it is deleted at once. The deletion comes first and the word on record
 * after it: where this ends between the two, saying it again puts on record what is deleted already.
 */
export const referralWithdrawOnPaper: Handler<"referral.withdrawOnPaper"> = async ({ patientId }, { staff, now }) => {
  const patient = await storedPatient(patientId);
  const ways = await waysOnPaper(patient);
  const found = await referralsWithIds(ways);
  if (!found.some(isNoted)) throw refuse("conflict", { field: "patientId", reason: "nothingNoted" });
  for (const referral of found)
    await takeOut(referral, ({ state }) => (state === "withdrawn" ? undefined : nothingLeft));
  await forgetProposalsFor(ways);
  for (const gone of await referralsWithIds(ways)) await insertConsent(paperWithdrawal(gone, { patient, staff, now }));
  return {};
};
