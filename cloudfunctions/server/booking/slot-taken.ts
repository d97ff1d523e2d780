import { bookingBounds } from "@shared/appointment/booking-bounds";
import { candidatesOf, createCalendar } from "@shared/appointment/calendar";
import { freeSlots, type Slot } from "@shared/appointment/free-slots";
import { nearestSlots } from "@shared/appointment/nearest-slots";
import { slotStartsAt } from "@shared/appointment/slot-id";
import { clinicDateAt, clinicIso } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { SlotView } from "@shared/contract/appointment-views";
import { type Refusal, refuse } from "../refusal";
import { sheetsOf } from "../store/day-sheets";
import type { PlaceRequest } from "./place-request";

const offered = 3;
/** Looked at around the wanted day. */
const daysBefore = 3;
const daysAfter = 14;

/** A free place as clients get it. */
export const slotView = ({ slotId, startsAt, resourceId, left }: Slot): SlotView => ({
  slotId,
  startsAt: clinicIso(startsAt),
  resourceId,
  left,
});

/** The refusal of a place that somebody else has, with the nearest three that are free. */
export async function slotTaken({ service, resources, slot, from, now }: PlaceRequest): Promise<Refusal> {
  const today = clinicDateAt(now);
  const first = addDays(slot.date, -daysBefore);
  const begin = first < today ? today : first;
  const end = addDays(slot.date, daysAfter);
  const sheets = await sheetsOf(candidatesOf(service), begin, end);
  const days = Array.from({ length: daysBefore + daysAfter + 1 }, (_, day) => addDays(begin, day)).filter(
    (day) => day <= end,
  );
  const free = freeSlots(
    service,
    createCalendar(resources, sheets),
    { days, ...bookingBounds(service, from, now) },
    now,
  );
  const nearest = nearestSlots(free, slotStartsAt(slot), offered);
  return refuse("conflict", { field: "slotId", reason: "slotTaken", slots: nearest.map(slotView) });
}
