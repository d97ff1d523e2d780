import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import { holdersNow } from "./busy-time";
import type { DaySheet } from "./day-sheet";
import { type Interval, intersect, subtract, union } from "./interval";
import { openHours } from "./open-hours";
import type { Resource } from "./resource";

const length = (intervals: readonly Interval[]): number => intervals.reduce((sum, [from, to]) => sum + to - from, 0);

/** How many minutes a resource is there on a day, leave taken off, and how many of them are taken, buffers included. */
export function utilisation(resource: Resource, date: LocalDate, sheet: DaySheet | undefined, now: Instant) {
  const blocked = union((sheet?.blocks ?? []).map(({ from, to }): Interval => [from, to]));
  const open = subtract(union(openHours(resource, date, sheet)), blocked);
  const claims = (sheet?.claims ?? []).filter((claim) => holdersNow(claim, now).length > 0);
  const taken = union(claims.map(({ from, to }): Interval => [from, to]));
  return { openMinutes: length(open), takenMinutes: length(intersect(taken, open)) };
}
