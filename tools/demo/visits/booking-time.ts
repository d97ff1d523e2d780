import type { Service } from "@shared/appointment/service";
import {
  after,
  clinicDateAt,
  clinicMinuteOfDay,
  clinicTime,
  days,
  type Instant,
  minutes,
} from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { VisitMover } from "@shared/visit/visit";
import type { Random } from "../random";
import type { Booking } from "./booking";
import { deskMover } from "./house-movers";
import { lastCheckout } from "./visit-times";
import type { Visitor } from "./visitor";

/** When and by whom an appointment was made. */
interface Made {
  readonly bookedAt: Instant;
  readonly bookedBy: VisitMover;
}

const longAgo = days(60);
const opens = 9 * 60;
const closes = 18 * 60;
const earliest = (...moments: readonly Instant[]): Instant => Math.min(...moments) as Instant;

/** The desk books while it is open: what falls in the night was done the afternoon before. */
function atDesk(moment: Instant): Instant {
  const minute = clinicMinuteOfDay(moment);
  if (minute >= opens && minute < closes) return moment;
  const day = addDays(clinicDateAt(moment), minute < opens ? -1 : 0);
  return clinicTime(day, 16, minute % 60);
}

/**
 * Appointments are made at the checkout of the visit before; first ones some days ahead, on the phone by those who have
 * the mini-program, otherwise by the desk. In both cases with the service's notice, and never later than `now`.
 */
export function bookingTime(
  { openid }: Visitor,
  { startsAt, service }: { readonly startsAt: Instant; readonly service: Service },
  own: readonly Booking[],
  now: Instant,
  random: Random,
): Made {
  const latest = earliest(
    after(now, -minutes(random.between(25, 600))),
    after(startsAt, -minutes(service.bookAhead + 5)),
  );
  const checkout = lastCheckout(own, latest);
  const onPhone = openid !== undefined && service.onPhone && random.chance(0.6);
  const day = addDays(clinicDateAt(startsAt), -random.between(1, Math.min(9, service.horizonDays)));
  const wished = clinicTime(day, random.between(9, 17), random.between(0, 59));
  if (checkout !== undefined && startsAt - checkout < longAgo)
    return { bookedAt: after(checkout, -minutes(2)), bookedBy: deskMover };
  const bookedAt = earliest(wished, latest);
  return onPhone ? { bookedAt, bookedBy: { kind: "patient" } } : { bookedAt: atDesk(bookedAt), bookedBy: deskMover };
}
