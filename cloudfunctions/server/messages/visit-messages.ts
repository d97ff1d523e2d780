import type { Service } from "@shared/appointment/service";
import { visitReminders } from "@shared/reminder/visit-reminders";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import type { MessageRecord } from "../store/message-records";
import { newMessage } from "./new-message";

/** The rows of an appointment's reminders, in the hours the patient agreed to. */
export function visitMessages(
  appointment: AppointmentRecord,
  service: Pick<Service, "kind" | "reminders">,
  patient: Pick<PatientRecord, "agreement">,
): readonly MessageRecord[] {
  const { _id: appointmentId, patientId, patientName, episodeId, startsAt, bookedAt, title, with: lead } = appointment;
  const about = { patientId, patientName, appointmentId, ...(episodeId === undefined ? {} : { episodeId }) };
  return visitReminders(
    { appointmentId, startsAt, bookedAt, title, with: lead },
    service,
    patient.agreement?.hours,
  ).map((planned) => newMessage(planned, about, bookedAt));
}
