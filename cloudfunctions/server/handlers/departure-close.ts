import { newestFirst } from "@shared/calendar/order-key";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { anyAppointment } from "../store/appointments";
import { closeDeparture } from "../store/departures";
import { findPatient } from "../store/patients";
import { departureRow } from "../views/departure-row";

/** What was written down at the door stays; what the follow-up found comes under it. */
const bothNotes = (before: string | undefined, note: string | undefined) =>
  note === undefined ? {} : { note: before === undefined ? note : `${before}\n${note}` };

/** Puts down what became of somebody who left without a next appointment; once. */
export const departureClose: Handler<"departure.close"> = async ({ appointmentId, outcome, note }, { staff, now }) => {
  const appointment = await anyAppointment(appointmentId);
  const { departure } = appointment;
  if (!departure) throw refuse("notFound", { field: "appointmentId" });
  const closing = {
    outcome,
    ...bothNotes(departure.note, note),
    closedBy: { id: staff.id, name: staff.name },
    closedAt: now,
    order: `closed:${newestFirst(now, appointmentId)}`,
  };
  const closed = departure.state === "open" && (await closeDeparture(appointmentId, closing));
  if (!closed) throw refuse("conflict", { field: "appointmentId", reason: "alreadyClosed" });
  const patient = await findPatient(appointment.patientId);
  return departureRow(appointment, { ...departure, ...closing, state: "closed" }, patient?.upcoming ?? []);
};
