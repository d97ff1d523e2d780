import { addDays, daysBetween, type LocalDate } from "../calendar/local-date";
import { insideWindow } from "./gestation";
import type { Service } from "./service";
import type { WaitlistCriteria } from "./waitlist";

/** Somebody may wait over so many days at once, and for days up to a year ahead. */
const mostDays = 92;
const farthest = 365;
/** So many places on the list may be open for one patient. */
export const mostWaiting = 5;

/** Why nobody can wait for these days; `undefined` when they can. */
export function wrongRange(
  { from, to }: Pick<WaitlistCriteria, "from" | "to">,
  today: LocalDate,
): "rangeReversed" | "rangeOver" | "rangeTooLong" | "tooFar" | undefined {
  if (to < from) return "rangeReversed";
  if (to < today) return "rangeOver";
  if (daysBetween(from, to) >= mostDays) return "rangeTooLong";
  return to > addDays(today, farthest) ? "tooFar" : undefined;
}

/** Whether there is a day in the range, not over yet, on which the patient is in the service's weeks of pregnancy. */
export function canBeEligible(
  { gestation }: Pick<Service, "gestation">,
  dueDate: LocalDate | undefined,
  { from, to }: Pick<WaitlistCriteria, "from" | "to">,
  today: LocalDate,
): boolean {
  const first = from < today ? today : from;
  const days = Array.from({ length: Math.max(0, daysBetween(first, to) + 1) }, (_, day) => addDays(first, day));
  return days.some((day) => insideWindow(gestation, dueDate, day));
}

/** Whether a place on the list is still open: waiting for days that are not over. */
export const isOpenEntry = (
  { state, to }: { readonly state: string; readonly to: LocalDate },
  today: LocalDate,
): boolean => (state === "waiting" || state === "offered") && today <= to;
