import type { Instant } from "@shared/calendar/instant";
import type { AppointmentRecord } from "../store/appointment-records";
import { findPatient } from "../store/patients";

/** Whether the patient has another appointment ahead; only asked when a visit is to be closed. */
export async function hasNext({ _id, patientId }: AppointmentRecord, now: Instant): Promise<boolean> {
  const patient = await findPatient(patientId);
  return patient?.upcoming.some(({ appointmentId, startsAt }) => appointmentId !== _id && startsAt > now) ?? false;
}
