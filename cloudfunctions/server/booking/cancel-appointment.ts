import { withUpcoming } from "@shared/appointment/own-appointments";
import type { Instant } from "@shared/calendar/instant";
import type { VisitMover } from "@shared/visit/visit";
import { isAhead } from "@shared/visit/visit-state";
import { stepBackBooking } from "../referring/step-back-booking";
import { refuse } from "../refusal";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { inTransaction } from "../store/transaction";
import { leaveSheets, writeEnd } from "./end-appointment";
import { openSheets } from "./sheets-in-transaction";

/** The desk may also end a visit whose patient leaves before being seen; phones only what lies ahead. */
const mayEnd = ({ state }: AppointmentRecord, by: VisitMover): boolean =>
  isAhead(state) || (by.kind === "staff" && (state === "arrived" || state === "called"));

/** Cancels an appointment: gives its place back and tells the waiting list. Cancelled before: as it is. */
export function cancelAppointment(
  appointmentId: string,
  ending: { readonly by: VisitMover; readonly reason: string },
  now: Instant,
): Promise<AppointmentRecord> {
  return inTransaction(async (transaction) => {
    const appointment = await transaction.get<AppointmentRecord>("appointments", appointmentId);
    if (!appointment) throw refuse("notFound", { field: "appointmentId" });
    if (appointment.state === "cancelled") return appointment;
    if (!mayEnd(appointment, ending.by)) throw refuse("conflict", { field: "appointmentId", reason: "underWay" });
    const sheets = openSheets(transaction);
    await leaveSheets(appointment, sheets);
    await sheets.write();
    const patient = await transaction.get<PatientRecord>("patients", appointment.patientId);
    const upcoming = withUpcoming(patient?.upcoming ?? [], now, { without: appointmentId });
    await transaction.update("patients", appointment.patientId, { upcoming });
    if (patient && upcoming.length === 0) await stepBackBooking(transaction, patient);
    return writeEnd(transaction, appointment, ending, now);
  });
}
