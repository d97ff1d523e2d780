import { bookPlace } from "../booking/book-place";
import { offeredService, slotOf } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { namedPatient } from "../patients/named-patient";
import { noteBooking } from "../referring/note-booking";
import { refuse } from "../refusal";
import { readTimetable } from "../store/timetable";
import { findEntry } from "../store/waitlist";
import { deskAppointment } from "../views/desk-appointment";
import { staffMover } from "../visits/staff-mover";

/** The waiting-list entry whose kept place is to be taken; it must be this patient's, for this service. */
async function entryOf(entryId: string | undefined, patientId: string, serviceId: string) {
  if (entryId === undefined) return {};
  const entry = await findEntry(entryId);
  if (entry?.patientId !== patientId || entry.serviceId !== serviceId) throw refuse("notFound", { field: "entryId" });
  return { entryId };
}

/** The desk books for a patient, through the same guard as every phone. */
export const deskBook: Handler<"desk.book"> = async (input, { staff, now }) => {
  const [timetable, patient] = await Promise.all([
    readTimetable(),
    namedPatient(input, idFor("p", staff.id, input.requestId), "desk", now),
  ]);
  const service = offeredService(timetable, input.serviceId, "desk");
  const appointment = await bookPlace({
    appointmentId: idFor("a", staff.id, input.requestId),
    service,
    resources: timetable.resources,
    slot: slotOf(service, input.slotId),
    patient,
    from: "desk",
    mover: staffMover(staff),
    now,
    ...(await entryOf(input.entryId, patient._id, service.id)),
  });
  await noteBooking(patient, appointment, "desk", now);
  return deskAppointment(appointment);
};
