import type { Instant } from "@shared/calendar/instant";
import { bookPlace } from "../booking/book-place";
import { offeredService, slotOf } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { friendId } from "../referring/ids";
import { takeStep } from "../referring/take-step";
import type { PatientRecord } from "../store/appointment-records";
import { patientsOf } from "../store/patients";
import { readTimetable } from "../store/timetable";

/**
 * Somebody new who came through a card and agreed to that being noted has booked; of anybody else nothing is read. The place
 * is booked whatever becomes of this: the visit tells it again.
 */
async function noteBooking(
  { origin }: PatientRecord,
  openid: string,
  appointmentId: string,
  now: Instant,
): Promise<void> {
  if (origin?.stage !== "known" && origin?.stage !== "booked") return;
  try {
    await takeStep(friendId(openid), { openid }, { kind: "booked", appointmentId, at: now }, now);
  } catch (error) {
    console.error("a booking was not noted with its card", error);
  }
}

/** Books a place for the caller, or for somebody the caller may book for. */
export const appointmentBook: Handler<"appointment.book"> = async (input, { openid, now }) => {
  const [timetable, people] = await Promise.all([readTimetable(), patientsOf(openid, now)]);
  const { patient, relation } = actingFor(people, { openid, now }, input.patientId);
  const service = offeredService(timetable, input.serviceId, "phone");
  const { _id, state } = await bookPlace({
    appointmentId: idFor("a", openid, input.requestId),
    service,
    resources: timetable.resources,
    slot: slotOf(service, input.slotId),
    patient,
    from: "phone",
    mover: { kind: relation === "self" ? "patient" : relation },
    now,
  });
  if (relation === "self") await noteBooking(patient, openid, _id, now);
  return { appointmentId: _id, state };
};
