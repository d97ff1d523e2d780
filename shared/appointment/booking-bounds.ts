import { after, clinicDateAt, type Instant, minutes } from "../calendar/instant";
import { addDays } from "../calendar/local-date";
import { dayBegins } from "../calendar/read-moment";
import type { Service } from "./service";

/** The team books as far as a year ahead and up to the last minute; patients keep to the service's notice and horizon. */
export type BookedFrom = "phone" | "desk";
const deskHorizonDays = 365;

/** Between which moments a start may be booked now; the end is excluded. */
export function bookingBounds(
  service: Service,
  by: BookedFrom,
  now: Instant,
): { readonly from: Instant; readonly to: Instant } {
  const days = by === "desk" ? deskHorizonDays : service.horizonDays;
  return {
    from: after(now, by === "desk" ? 1 : minutes(service.bookAhead)),
    to: dayBegins(addDays(clinicDateAt(now), days + 1)),
  };
}

/** Why a start cannot be booked now, whether or not it is free; `undefined` when it can. */
export function outOfBounds(
  service: Service,
  startsAt: Instant,
  by: BookedFrom,
  now: Instant,
): "slotPast" | "tooSoon" | "tooFar" | undefined {
  const { from, to } = bookingBounds(service, by, now);
  if (startsAt <= now) return "slotPast";
  if (startsAt < from) return "tooSoon";
  return startsAt < to ? undefined : "tooFar";
}
