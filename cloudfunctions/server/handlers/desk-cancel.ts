import { cancelAppointment } from "../booking/cancel-appointment";
import type { Handler } from "../handler";
import { deskAppointment } from "../views/desk-appointment";
import { staffMover } from "../visits/staff-mover";

/** The desk cancels an appointment, with the reason the patient will read. */
export const deskCancel: Handler<"desk.cancel"> = async ({ appointmentId, reason }, { staff, now }) =>
  deskAppointment(await cancelAppointment(appointmentId, { by: staffMover(staff), reason }, now));
