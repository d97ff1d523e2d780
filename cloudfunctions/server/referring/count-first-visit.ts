import type { Instant } from "@shared/calendar/instant";
import { isOpen } from "@shared/referral/advance";
import { findAppointment } from "../store/appointments";
import { findPatient } from "../store/patients";
import type { ReferralRecord } from "../store/referral-records";
import type { Somebody } from "./side-of";
import { takeStep } from "./take-step";

/** A referral that counts again after the friend has been seen: the first visit, which was told meanwhile, counts now. */
export async function countFirstVisit(
  referral: ReferralRecord,
  friend: Somebody | undefined,
  now: Instant,
): Promise<ReferralRecord | undefined> {
  const patientId = referral.friend?.patientId;
  if (friend === undefined || patientId === undefined || !isOpen(referral)) return undefined;
  const [first] = (await findPatient(patientId))?.origin?.seen ?? [];
  const visit = first === undefined ? undefined : await findAppointment(first);
  if (!visit) return undefined;
  return takeStep(referral._id, friend, { kind: "seen", appointmentId: visit._id, bookedAt: visit.bookedAt }, now);
}
