import type { GatePassed } from "@shared/appointment/gate";
import { openGates } from "@shared/appointment/open-gates";
import { readSlotId } from "@shared/appointment/slot-id";
import type { Timetable } from "@shared/appointment/timetable";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { dayBegins } from "@shared/calendar/read-moment";
import { type ClockVisit, clockFinding, nextLook } from "@shared/visit/clock-look";
import { newAppointment } from "../../../cloudfunctions/server/booking/new-appointment";
import { newWalkIn } from "../../../cloudfunctions/server/booking/new-walk-in";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import { createRandom } from "../random";
import type { Booking } from "./booking";
import { consentsNoted } from "./consents-noted";
import { tellDeparture } from "./tell-departure";
import { tellVisit } from "./tell-visit";
import { cancelledAt, visitTimes } from "./visit-times";
import type { Visitor } from "./visitor";

/** The person as the server knew them when they booked. */
const asKnown = ({ patientId, name, since, episodeId }: Visitor, gates: readonly GatePassed[]): PatientRecord => ({
  _id: patientId,
  name,
  ...(episodeId !== undefined && { episodeId }),
  family: [],
  upcoming: [],
  gates,
  people: [],
  since,
});

/** The appointment as the server first wrote it. */
function asBooked(booking: Booking, own: readonly Booking[], timetable: Timetable): AppointmentRecord {
  const { id: appointmentId, visitor, service, slotId, resourceIds, bookedAt, bookedBy } = booking;
  const { resources } = timetable;
  const patient = asKnown(visitor, consentsNoted(own, timetable, bookedAt));
  const request = { appointmentId, service, patient, mover: bookedBy, now: bookedAt };
  const resource = resources.find(({ id }) => id === resourceIds[0]);
  if (booking.walkIn && resource) return newWalkIn({ ...request, resource });
  const slot = readSlotId(slotId);
  if (slot === undefined) throw new Error(`the demo clinic booked no slot: ${slotId}`);
  const from = bookedBy.kind === "staff" ? "desk" : "phone";
  return newAppointment({ ...request, resources, slot: { ...slot, slotId }, from }, resourceIds, patient);
}

/** Whether the patient had another appointment ahead when they left. */
const hasNext = (own: readonly Booking[], leftAt: Instant): boolean =>
  own.some((one) => {
    const cancelled = cancelledAt(one);
    const stood = cancelled === undefined || cancelled > leftAt;
    return one.bookedAt <= leftAt && leftAt < one.startsAt && stood;
  });

function departureOf(booking: Booking, own: readonly Booking[], now: Instant) {
  const leftAt = visitTimes(booking)?.doneAt;
  if (leftAt === undefined || leftAt > now || hasNext(own, leftAt)) return undefined;
  const nothingMore = booking.service.kind === "class" ? "notNeeded" : undefined;
  return tellDeparture(booking.id, leftAt, now, booking.leaves ?? nothingMore);
}

/** The night in which the clock found that nobody had checked the person out. */
const unclosedSince = (visit: ClockVisit, now: Instant): Instant | undefined =>
  clockFinding(visit, now) === "unclosed" ? dayBegins(addDays(clinicDateAt(visit.startsAt), 1)) : undefined;

/** How the waiting felt, from every third person who had the mini-program. */
function ratingOf({ id, visitor, course }: Booking): 1 | 2 | 3 | undefined {
  const random = createRandom(`rating ${id}`);
  if (visitor.openid === undefined || course.kind !== "comes" || !random.chance(0.33)) return undefined;
  return course.wait > 15 ? random.pick([1, 1, 2]) : random.pick([2, 3, 3, 3]);
}

/** The record of an appointment as it stands at `now`; `own` are all of the same person. */
export function tellAppointment(
  booking: Booking,
  own: readonly Booking[],
  timetable: Timetable,
  now: Instant,
): AppointmentRecord {
  const { service, rescheduledFrom, rescheduledTo } = booking;
  const { lookAt: _, ...begin } = asBooked(booking, own, timetable);
  const visit = tellVisit(booking, begin, timetable, now);
  const unclosed = unclosedSince({ ...begin, ...visit }, now);
  const lookAt = unclosed === undefined ? nextLook({ ...begin, ...visit }, now) : undefined;
  const departure =
    unclosed === undefined ? departureOf(booking, own, now) : tellDeparture(booking.id, unclosed, now, "unclosed");
  const rated = visit.state === "done" ? ratingOf(booking) : undefined;
  return {
    ...begin,
    gatesOpen: openGates(service, consentsNoted(own, timetable, now)),
    ...visit,
    revision: visit.steps.length,
    ...(rescheduledFrom !== undefined && { rescheduledFrom }),
    ...(rescheduledTo !== undefined && { rescheduledTo }),
    ...(lookAt !== undefined && { lookAt }),
    ...(rated !== undefined && { rated }),
    ...(departure !== undefined && { departure }),
  };
}
