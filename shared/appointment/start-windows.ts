import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import { busyTime } from "./busy-time";
import type { DaySheet } from "./day-sheet";
import { type Interval, subtract, union } from "./interval";
import { hoursOn, openHours } from "./open-hours";
import type { Resource } from "./resource";
import type { Service } from "./service";

/** Starts at which an appointment of `minutes` ends within the hours. */
const startsWithin = (hours: readonly Interval[], minutes: number): readonly Interval[] =>
  union(hours.map(([from, to]): Interval => [from, to - minutes + 1]));

/** Starts at which the appointment, with its buffers, would run into time that is taken. */
const startsAgainst = (busy: readonly Interval[], service: Service): readonly Interval[] =>
  union(
    busy.map(([from, to]): Interval => [from - service.minutes - service.bufferAfter + 1, to + service.bufferBefore]),
  );

/**
 * The minutes at which an appointment of this service may start with this resource: inside its hours, and with both
 * buffers clear of what is taken. Buffers may lie outside the hours.
 */
export function startWindows(
  service: Service,
  resource: Resource,
  date: LocalDate,
  sheet: DaySheet | undefined,
  now: Instant,
): readonly Interval[] {
  const starts = startsWithin(openHours(resource, date, sheet), service.minutes);
  return sheet === undefined ? starts : subtract(starts, startsAgainst(busyTime(sheet, now), service));
}

/** The minutes at which the service itself is offered on a day, whoever provides it. */
export function offeredStarts(service: Service, date: LocalDate): readonly Interval[] {
  const { sessions, hours, minutes } = service;
  if (sessions !== undefined)
    return union(sessions.filter((session) => session.date === date).map(({ at }): Interval => [at, at + 1]));
  return hours === undefined ? [[0, 1440]] : startsWithin(hoursOn(hours, date), minutes);
}

/** Whether a start lies on the service's grid; dated sessions start when they start. */
export const onGrid = ({ sessions, step }: Service, at: number): boolean => sessions !== undefined || at % step === 0;
