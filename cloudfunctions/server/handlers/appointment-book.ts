import { bookPlace } from "../booking/book-place";
import { offeredService, slotOf } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { noteBooking } from "../referring/note-booking";
import { patientsOf } from "../store/patients";
import { readTimetable } from "../store/timetable";

/** Books a place for the caller, or for somebody the caller may book for. */
export const appointmentBook: Handler<"appointment.book"> = async (input, { openid, now }) => {
  const [timetable, people] = await Promise.all([readTimetable(), patientsOf(openid, now)]);
  const { patient, relation } = actingFor(people, { openid, now }, input.patientId);
  const service = offeredService(timetable, input.serviceId, "phone");
  const booked = await bookPlace({
    appointmentId: idFor("a", openid, input.requestId),
    service,
    resources: timetable.resources,
    slot: slotOf(service, input.slotId),
    patient,
    from: "phone",
    mover: { kind: relation === "self" ? "patient" : relation },
    now,
  });
  if (relation === "self") await noteBooking({ ...patient, openid }, booked, "phone", now);
  return { appointmentId: booked._id, state: booked.state };
};
