import { addDays, type LocalDate, weekdayOf } from "@shared/calendar/local-date";

/** The first day of the month in which a day lies. */
export const monthOf = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01` as LocalDate;

/** The first day of the next month, or of the one before. */
export const nextMonth = (month: LocalDate): LocalDate => monthOf(addDays(month, 31));
export const previousMonth = (month: LocalDate): LocalDate => monthOf(addDays(month, -1));
export const lastOfMonth = (month: LocalDate): LocalDate => addDays(nextMonth(month), -1);

interface MonthGrid {
  /** Empty places before the first day, so that Mondays stand first. */
  readonly before: number;
  readonly days: readonly LocalDate[];
}

/** The days of a month by weeks; weeks that lie wholly before `from` are left out. */
export function monthGrid(month: LocalDate, from: LocalDate): MonthGrid {
  const count = Number(lastOfMonth(month).slice(8));
  const monday = addDays(from, 1 - weekdayOf(from));
  const days = Array.from({ length: count }, (_, day) => addDays(month, day)).filter((day) => day >= monday);
  return { before: weekdayOf(days[0] ?? month) - 1, days };
}
