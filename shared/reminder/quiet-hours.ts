import { clinicDateAt, clinicMinuteOfDay, clinicTime, type Instant } from "../calendar/instant";
import { addDays, type LocalDate } from "../calendar/local-date";
import { widestHours } from "./agreement";

/** Minutes of the clinic's day between which messages may come. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Hours never wider than 08:00 to 21:00, whatever was agreed. */
const narrowed = ({ from, to }: Hours): Hours => {
  const least = Math.max(from, widestHours.from);
  const most = Math.min(to, widestHours.to);
  return least < most ? { from: least, to: most } : widestHours;
};

/** Whether a message may go out now: never between 21:00 and 08:00 clinic time, and only in the hours agreed. */
export function isInsideHours(now: Instant, hours: Hours = widestHours): boolean {
  const { from, to } = narrowed(hours);
  const minute = clinicMinuteOfDay(now);
  return minute >= from && minute < to;
}

/** The earliest moment, not before `wanted`, at which a message may be sent: put off, never dropped. */
export function outsideQuietHours(wanted: Instant, hours: Hours = widestHours): Instant {
  const { from, to } = narrowed(hours);
  const minute = clinicMinuteOfDay(wanted);
  const date = clinicDateAt(wanted);
  if (minute >= to) return clinicTime(addDays(date, 1), 0, from);
  return minute < from ? clinicTime(date, 0, from) : wanted;
}

/** The moment of a clinic day at which a message planned for a minute of it may be sent: never on another day. */
export function insideHoursOf(date: LocalDate, minute: number, hours: Hours = widestHours): Instant {
  const { from, to } = narrowed(hours);
  return clinicTime(date, 0, minute < from || minute >= to ? from : minute);
}
