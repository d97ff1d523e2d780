import type { Instant } from "@shared/calendar/instant";
import { type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import fc from "fast-check";

/** A calendar day written out; refuses a day that does not exist. */
export function clinicDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`${text} is not a calendar day`);
  return date;
}

/** A moment written as ISO text with its offset, e.g. `2026-03-09T09:00:00+08:00`. */
export function moment(text: string): Instant {
  const milliseconds = Date.parse(text);
  if (!/(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(milliseconds)) throw new Error(`${text} is not a moment`);
  return milliseconds as Instant;
}

/** Any moment between 1950 and 2150, to the millisecond. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2150, 0, 1) })
  .map((milliseconds) => milliseconds as Instant);

/** Any calendar day between 1950 and 2150. */
export const anyDate: fc.Arbitrary<LocalDate> = anyInstant.map((instant) =>
  clinicDate(new Date(instant).toISOString().slice(0, 10)),
);

/** Any moment that a record can carry: 1970 to 2150. */
export const storableInstant: fc.Arbitrary<Instant> = anyInstant.filter((instant) => instant >= 0);
