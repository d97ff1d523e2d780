import { type BookedFrom, bookingBounds } from "@shared/appointment/booking-bounds";
import { candidatesOf, createCalendar } from "@shared/appointment/calendar";
import type { DaySheet } from "@shared/appointment/day-sheet";
import { freeSlots, type Slot } from "@shared/appointment/free-slots";
import { after, clinicDateAt, days, type Instant } from "@shared/calendar/instant";
import { addDays, daysBetween, parseLocalDate } from "@shared/calendar/local-date";
import { dayBegins, readMoment } from "@shared/calendar/read-moment";
import { refuse } from "../refusal";
import { sheetsOf } from "../store/day-sheets";
import { readTimetable } from "../store/timetable";
import { offeredService } from "./offered-service";

/** A search may span so many days. */
const longestSearch = 62;

interface Search {
  readonly serviceId: string;
  readonly from: string;
  readonly to: string;
  readonly resourceId?: string | undefined;
}

/** Reads a day or a moment; as an end, a day counts whole. */
function readEnd(text: string, field: "from" | "to"): Instant {
  const date = parseLocalDate(text);
  const moment = date === undefined ? readMoment(text) : dayBegins(addDays(date, field === "to" ? 1 : 0));
  if (moment === undefined) throw refuse("invalidInput", { field });
  return moment;
}

function rangeOf(search: Search): { readonly from: Instant; readonly to: Instant } {
  const from = readEnd(search.from, "from");
  const to = readEnd(search.to, "to");
  if (to <= from) throw refuse("invalidInput", { field: "to", reason: "beforeFrom" });
  if (to - from > days(longestSearch)) throw refuse("invalidInput", { field: "to", reason: "tooLong" });
  return { from, to };
}

/**
 * The free slots of a service in a range, as far as it can be booked now. Two reads, however long the range and however
 * many the providers. `change` may take something off the sheets before they are read.
 */
export async function searchSlots(
  search: Search,
  by: BookedFrom,
  now: Instant,
  change: (sheet: DaySheet) => DaySheet = (sheet) => sheet,
): Promise<readonly Slot[]> {
  const range = rangeOf(search);
  const { services, resources } = await readTimetable();
  const service = offeredService({ services }, search.serviceId, by);
  const { resourceId } = search;
  if (resourceId !== undefined && !service.needs[0].anyOf.includes(resourceId))
    throw refuse("invalidInput", { field: "resourceId", reason: "notOffered" });
  const bounds = bookingBounds(service, by, now);
  const from = Math.max(range.from, bounds.from) as Instant;
  const to = Math.min(range.to, bounds.to) as Instant;
  if (from >= to) return [];
  const [first, last] = [clinicDateAt(from), clinicDateAt(after(to, -1))];
  const sheets = await sheetsOf(candidatesOf(service), first, last);
  const wanted = Array.from({ length: daysBetween(first, last) + 1 }, (_, day) => addDays(first, day));
  const where = { days: wanted, from, to, ...(resourceId === undefined ? {} : { resourceId }) };
  return freeSlots(service, createCalendar(resources, sheets.map(change)), where, now);
}
