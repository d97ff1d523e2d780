import { after, clinicDateAt, clinicMinuteOfDay, type Instant } from "../calendar/instant";
import { addDays, daysBetween, type LocalDate } from "../calendar/local-date";
import { minutesInDay } from "./interval";

/** A longer time is put down in pieces. */
const mostDays = 62;

/** The part of a leave that lies on one day, in minutes after midnight, `to` excluded. */
export interface LeaveDay {
  readonly date: LocalDate;
  readonly from: number;
  readonly to: number;
}

/** Why time off cannot be put down; `undefined` when it can. */
export function wrongLeave(
  from: Instant,
  to: Instant,
  now: Instant,
): "rangeReversed" | "rangeOver" | "leaveTooLong" | undefined {
  if (to <= from) return "rangeReversed";
  if (to <= now) return "rangeOver";
  return daysBetween(clinicDateAt(from), clinicDateAt(after(to, -1))) >= mostDays ? "leaveTooLong" : undefined;
}

/** The days of a leave; a minute that has begun is taken whole. */
export function leaveDays(from: Instant, to: Instant): readonly LeaveDay[] {
  const [first, last] = [clinicDateAt(from), clinicDateAt(after(to, -1))];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, day) => {
    const date = addDays(first, day);
    return {
      date,
      from: date === first ? clinicMinuteOfDay(from) : 0,
      to: date === last ? clinicMinuteOfDay(after(to, -1)) + 1 : minutesInDay,
    };
  });
}
