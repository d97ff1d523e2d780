import type { Handler } from "../handler";
import { anyAppointment, noteOnAppointment } from "../store/appointments";
import { deskAppointment } from "../views/desk-appointment";

/** Keeps what was said about an appointment. */
export const visitNote: Handler<"visit.note"> = async ({ appointmentId, text }, { staff, now }) => {
  const appointment = await anyAppointment(appointmentId);
  const note = { by: { id: staff.id, name: staff.name }, at: now, text };
  await noteOnAppointment(appointmentId, note);
  return deskAppointment({ ...appointment, notes: [...(appointment.notes ?? []), note] });
};
