import { addDays, type LocalDate, weekdayOf } from "@shared/calendar/local-date";

/** Monday of the week of a day. */
export const weekOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** First day of the month of a day: as close as an anonymous answer is ever dated. */
export const monthStart = (date: LocalDate): LocalDate => `${date.slice(0, 8)}01` as LocalDate;
