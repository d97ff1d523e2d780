import { type LocalDate, weekdayOf } from "../calendar/local-date";
import type { DaySheet } from "./day-sheet";
import type { Interval } from "./interval";
import type { Resource, WeeklyHours } from "./resource";

/** The hours of a weekday in a weekly plan. */
export const hoursOn = (weekly: WeeklyHours, date: LocalDate): readonly Interval[] => weekly[weekdayOf(date)] ?? [];

/** When a resource is there on a day: the day's own hours if it has any, otherwise the weekly ones; leave not counted. */
export function openHours(resource: Resource, date: LocalDate, sheet: DaySheet | undefined): readonly Interval[] {
  if (!resource.active) return [];
  return sheet?.hours ?? hoursOn(resource.hours, date);
}
