import { unvisited } from "@shared/referral/step-back";
import { unseenOrigin } from "@shared/referral/unseen-origin";
import { refuse } from "../refusal";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { takeBackThanks } from "../store/appreciations";
import { changeOrigin, findPatient } from "../store/patients";
import type { ReferralRecord } from "../store/referral-records";
import { changeReferral, findReferral, referralsWithIds } from "../store/referrals";
import { friendId, friendOfDesk } from "./ids";

const mostAttempts = 5;

async function takeBack(found: ReferralRecord): Promise<void> {
  let referral: ReferralRecord | undefined = found;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    if (referral?.visitAt === undefined) return;
    if (await changeReferral(referral, unvisited(referral))) return;
    referral = await findReferral(found._id);
  }
  throw refuse("unavailable", { reason: "busy" });
}

/** The cards that were counted with a visit of the patient. */
async function countedWith(
  visitId: string,
  { _id, openid, origin }: PatientRecord,
): Promise<readonly ReferralRecord[]> {
  const seen = origin?.seen ?? [];
  if (seen.some((id) => id !== visitId)) return []; // another visit is left
  const found = await referralsWithIds([friendOfDesk(_id), ...(openid === undefined ? [] : [friendId(openid)])]);
  return found.filter(({ appointmentId }) => appointmentId === visitId || seen.includes(visitId));
}

/**
 * Somebody was not seen after all: unless another visit is left, the card that brought them waits for one again and nobody
 * is thanked for it. The patient comes last, so that after an end in between it is all found again; doing it twice changes
 * nothing.
 */
export async function stepBack({ _id, patientId }: AppointmentRecord): Promise<void> {
  const patient = await findPatient(patientId);
  if (!patient?.origin) return;
  for (const referral of await countedWith(_id, patient)) {
    await takeBack(referral);
    await takeBackThanks(referral._id);
  }
  await changeOrigin(patientId, (stored) => unseenOrigin(stored, _id));
}
