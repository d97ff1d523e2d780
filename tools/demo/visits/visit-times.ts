import { after, clinicDateAt, clinicTime, type Instant, minutes } from "@shared/calendar/instant";
import type { Booking } from "./booking";

/** The moments of a visit that takes place. */
interface VisitTimes {
  readonly arrivedAt: Instant;
  readonly calledAt: Instant;
  readonly beganAt: Instant;
  readonly checkoutAt: Instant;
  readonly doneAt: Instant;
}

type Timed = Pick<Booking, "startsAt" | "course" | "walkIn">;

const latest = (...moments: readonly Instant[]): Instant => Math.max(...moments) as Instant;

/** When what happens, from the course alone; `undefined` for a visit that does not take place. */
export function visitTimes({ startsAt, course, walkIn }: Timed): VisitTimes | undefined {
  if (course.kind !== "comes") return undefined;
  const arrivedAt = walkIn ? startsAt : after(startsAt, -minutes(course.early));
  const calledAt = latest(after(arrivedAt, minutes(1)), after(latest(arrivedAt, startsAt), minutes(course.wait)));
  const beganAt = after(calledAt, minutes(1));
  const checkoutAt = after(beganAt, minutes(course.takes));
  return { arrivedAt, calledAt, beganAt, checkoutAt, doneAt: after(checkoutAt, minutes(course.pays)) };
}

/** Nobody cancels at the desk before it is open. */
const deskOpens = (startsAt: Instant): Instant => clinicTime(clinicDateAt(startsAt), 8, 50);

/** When the appointment is cancelled, at the earliest five minutes after it was made; `undefined` when it is not. */
export function cancelledAt({ course, startsAt, bookedAt }: Timed & Pick<Booking, "bookedAt">): Instant | undefined {
  if (course.kind !== "cancels") return undefined;
  const wished = after(startsAt, -minutes(course.before));
  const earliest = after(bookedAt, minutes(5));
  return course.by === "desk" ? latest(wished, earliest, deskOpens(startsAt)) : latest(wished, earliest);
}

/** The end of the last visit that was over by `until`. */
export function lastCheckout(bookings: readonly Timed[], until: Instant): Instant | undefined {
  const ends = bookings.flatMap((one) => visitTimes(one)?.doneAt ?? []).filter((at) => at <= until);
  return ends.length > 0 ? latest(...ends) : undefined;
}
