import { broughtBy } from "@shared/referral/origin";
import { unbooked } from "@shared/referral/step-back";
import type { PatientRecord } from "../store/appointment-records";
import { command } from "../store/database";
import type { ReferralRecord } from "../store/referral-records";
import { referralOrder } from "../store/referrals";
import type { Transaction } from "../store/transaction";
import { friendId, friendOfDesk } from "./ids";

/**
 * Somebody new has nothing booked any more: the card that brought them waits for a booking again, and how they came is what
 * they did first. Of anybody else nothing is read.
 */
export async function stepBackBooking(transaction: Transaction, patient: PatientRecord): Promise<void> {
  const { _id: patientId, openid, origin } = patient;
  if (origin?.stage !== "booked") return;
  for (const id of [friendOfDesk(patientId), ...(openid === undefined ? [] : [friendId(openid)])]) {
    const referral = await transaction.get<ReferralRecord>("referrals", id);
    if (referral?.state !== "lead") continue;
    const next = unbooked(referral);
    const order = referralOrder(id, next);
    await transaction.replace<ReferralRecord>("referrals", { ...next, order, revision: referral.revision + 1 });
    if (referral.friend?.patientId !== patientId) continue;
    await transaction.update("patients", patientId, { origin: command.set(broughtBy(origin, origin.first)) });
  }
}
