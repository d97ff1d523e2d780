import { fromDayNumber, type LocalDate } from "./local-date";

/** A moment in time, in milliseconds since the Unix epoch. */
export type Instant = number & { readonly __brand: "Instant" };

const millisecondsInDay = 86_400_000;
/** China keeps UTC+8 all year. */
const clinicOffset = 8 * 3_600_000;

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * millisecondsInDay;

/** The moment `milliseconds` later. */
export const after = (instant: Instant, milliseconds: number): Instant => (instant + milliseconds) as Instant;

/** The clinic's calendar day at the given moment: the only bridge from moments to days. */
export const clinicDateAt = (instant: Instant): LocalDate =>
  fromDayNumber(Math.floor((instant + clinicOffset) / millisecondsInDay));

/** The moment at which the clinic's clock shows `hour`:`minute` on that day. */
export const clinicTime = (date: LocalDate, hour: number, minute = 0): Instant =>
  (Date.parse(`${date}T00:00:00Z`) - clinicOffset + hours(hour) + minutes(minute)) as Instant;

/** Minutes since midnight on the clinic's clock. */
export const clinicMinuteOfDay = (instant: Instant): number =>
  Math.floor(((((instant + clinicOffset) % millisecondsInDay) + millisecondsInDay) % millisecondsInDay) / 60_000);

/** ISO text with the clinic's offset, such as `2026-03-09T09:00:00+08:00`. */
export const clinicIso = (instant: Instant): string =>
  `${new Date(instant + clinicOffset).toISOString().slice(0, 19)}+08:00`;
