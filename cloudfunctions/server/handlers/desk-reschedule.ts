import { bookPlace } from "../booking/book-place";
import { offeredService, slotOf } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { anyAppointment } from "../store/appointments";
import { findPatient } from "../store/patients";
import { readTimetable } from "../store/timetable";
import { deskAppointment } from "../views/desk-appointment";
import { staffMover } from "../visits/staff-mover";

/** The desk moves an appointment to another time or to somebody else; the old one stays, linked, in the history. */
export const deskReschedule: Handler<"desk.reschedule"> = async (input, { staff, now }) => {
  const [timetable, old] = await Promise.all([readTimetable(), anyAppointment(input.appointmentId)]);
  const patient = await findPatient(old.patientId);
  if (!patient) throw refuse("notFound", { field: "appointmentId" });
  const service = offeredService(timetable, old.serviceId, "desk");
  const appointment = await bookPlace({
    appointmentId: idFor("a", `${staff.id} moves ${input.appointmentId}`, input.requestId),
    service,
    resources: timetable.resources,
    slot: slotOf(service, input.slotId),
    patient,
    from: "desk",
    mover: staffMover(staff),
    now,
    moving: { appointmentId: input.appointmentId, reason: input.reason },
  });
  return deskAppointment(appointment);
};
