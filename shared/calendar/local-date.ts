/** A calendar day at the clinic ("2026-03-09"). Compares with `<`; never a moment in time. */
export type LocalDate = string & { readonly __brand: "LocalDate" };

const millisecondsInDay = 86_400_000;

const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;

/** The calendar day that lies `day` days after 1970-01-01. */
export const fromDayNumber = (day: number): LocalDate =>
  new Date(day * millisecondsInDay).toISOString().slice(0, 10) as LocalDate;

/** Reads a calendar day; `undefined` for text that is not a real day between the years 1900 and 2200. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(parsed)) return undefined;
  const date = fromDayNumber(parsed / millisecondsInDay);
  return date === text ? date : undefined;
}

/** The day `days` days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days);

/** Whole days from `earlier` to `later`; negative when `later` comes first. */
export const daysBetween = (earlier: LocalDate, later: LocalDate): number => dayNumber(later) - dayNumber(earlier);

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
