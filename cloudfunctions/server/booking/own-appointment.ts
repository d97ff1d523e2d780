import type { Instant } from "@shared/calendar/instant";
import { type ActedFor, actingFor } from "../patients/acting-for";
import { refuse } from "../refusal";
import type { AppointmentRecord } from "../store/appointment-records";
import { findAppointment } from "../store/appointments";
import { patientsOf } from "../store/patients";

interface Person {
  readonly openid: string;
  readonly now: Instant;
}

/** Whether the caller may act for the patient of an appointment; otherwise it is as good as missing. */
export function actorOf(
  appointment: AppointmentRecord | undefined,
  people: Awaited<ReturnType<typeof patientsOf>>,
  person: Person,
): ActedFor & { readonly appointment: AppointmentRecord } {
  const known = people.some(({ _id }) => _id === appointment?.patientId);
  if (!appointment || !known) throw refuse("notFound", { field: "appointmentId" });
  return { appointment, ...actingFor(people, person, appointment.patientId) };
}

/** An appointment of the caller or of somebody they act for. Two reads at once. */
export async function ownAppointment(person: Person, appointmentId: string) {
  const [appointment, people] = await Promise.all([
    findAppointment(appointmentId),
    patientsOf(person.openid, person.now),
  ]);
  return actorOf(appointment, people, person);
}
