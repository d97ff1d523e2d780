import type { Slot } from "@shared/appointment/free-slots";
import type { Service } from "@shared/appointment/service";
import { after, clinicDateAt, type Instant, minutes } from "@shared/calendar/instant";
import type { Random } from "../random";
import type { Agenda } from "./agenda";
import type { Booking } from "./booking";
import { bookingTime } from "./booking-time";
import { deskMover } from "./house-movers";
import { comes, usualCourse } from "./visit-course";
import { cancelledAt, lastCheckout } from "./visit-times";
import type { Visitor } from "./visitor";
import type { Wish } from "./wish";

type Times = Pick<Booking, "startsAt" | "endsAt">;

const overlaps = (one: Times, other: Times): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** Whether the place was given back by `now`. */
export const isGivenBack = (booking: Booking, now: Instant): boolean =>
  (cancelledAt(booking) ?? Number.POSITIVE_INFINITY) <= now;

/** When the doctor noted the consent talk: at the end of the visit before, or soon after the booking. */
function consentTime(
  service: Service,
  own: readonly Booking[],
  { startsAt, bookedAt }: Pick<Booking, "startsAt" | "bookedAt">,
  now: Instant,
): Instant {
  const known = own.find((one) => one.service.id === service.id && one.consentAt !== undefined)?.consentAt;
  const talk = lastCheckout(own, Math.min(now, startsAt) as Instant) ?? after(bookedAt, minutes(15));
  return known ?? (Math.min(talk, after(now, -minutes(5))) as Instant);
}

/** Who books what, and what they have already. */
interface Request {
  readonly id: string;
  readonly visitor: Visitor;
  readonly wish: Wish;
  readonly service: Service;
  readonly slot: Slot;
  readonly own: readonly Booking[];
}

/** The booking as the wish and chance will have it; takes no place yet. */
function bookingOf(
  { id, visitor, wish, service, slot, own }: Request,
  resourceIds: readonly string[],
  now: Instant,
  random: Random,
): Booking {
  const { slotId, date, startsAt } = slot;
  const made = bookingTime(visitor, { startsAt, service }, own, now, random);
  const { bookedAt = made.bookedAt, bookedBy = made.bookedBy, leaves } = wish;
  const needsConsent = service.gates.length > 0 && wish.consentOpen !== true;
  return {
    id,
    visitor,
    service,
    slotId,
    resourceIds,
    date,
    startsAt,
    endsAt: after(startsAt, minutes(service.minutes)),
    bookedAt,
    bookedBy,
    course: wish.course ?? usualCourse(service, random),
    ...(leaves !== undefined && { leaves }),
    ...(needsConsent && { consentAt: consentTime(service, own, { startsAt, bookedAt }, now) }),
  };
}

/** Takes the place and answers the booking; `undefined` when it is gone or the person is somewhere else then. */
export function placeBooking(request: Request, agenda: Agenda, now: Instant, random: Random): Booking | undefined {
  const { id, service, slot, own } = request;
  const time = { startsAt: slot.startsAt, endsAt: after(slot.startsAt, minutes(service.minutes)) };
  if (own.some((one) => overlaps(one, time))) return undefined;
  const resourceIds = agenda.take(service, slot, { id });
  if (resourceIds === undefined) return undefined;
  const booking = bookingOf(request, resourceIds, now, random);
  if (isGivenBack(booking, now)) agenda.leave(booking, id);
  return booking;
}

/** What for, to whom, when, and how many minutes they wait and stay. */
interface WalkIn {
  readonly service: Service;
  readonly resourceId: string;
  readonly at: Instant;
  readonly wait: number;
  readonly takes: number;
}

/** Somebody who stands at the desk without an appointment: in the queue, on nobody's sheet. */
export const walkInBooking = (
  id: string,
  visitor: Visitor,
  { service, resourceId, at, wait, takes }: WalkIn,
  random: Random,
): Booking => ({
  id,
  visitor,
  service,
  slotId: "",
  resourceIds: [resourceId],
  date: clinicDateAt(at),
  startsAt: at,
  endsAt: after(at, minutes(service.minutes)),
  bookedAt: at,
  bookedBy: deskMover,
  course: comes(service, random, { early: 0, wait, takes }),
  walkIn: true,
});
