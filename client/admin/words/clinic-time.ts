import { after, clinicDateAt, clinicIso, clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import { daysBetween, type LocalDate } from "@shared/calendar/local-date";

const weekdays = ["日", "一", "二", "三", "四", "五", "六"] as const;

/** Hours and minutes on the clinic's clock, e.g. "09:05", wherever the browser is. */
export const clinicClock = (at: Instant): string => clinicIso(at).slice(11, 16);

/** Minutes after midnight as a clock shows them, e.g. "09:05". */
export const minuteClock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** A clinic day in words: "3月9日", with the year when it is not this year's. */
export function clinicDay(date: LocalDate, today: LocalDate): string {
  const [year, month, day] = date.split("-");
  const short = `${Number(month)}月${Number(day)}日`;
  return today.startsWith(`${year}-`) ? short : `${year}年${short}`;
}

/** "周一". */
export const weekdayWord = (date: LocalDate): string =>
  `周${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ""}`;

/** "3月9日 周一". */
export const clinicDayAndWeekday = (date: LocalDate, today: LocalDate): string =>
  `${clinicDay(date, today)} ${weekdayWord(date)}`;

/** A moment as people say it: "今天 09:05", "昨天 21:30", "3月9日 09:05". */
export function clinicMoment(at: Instant, now: Instant): string {
  const [date, today] = [clinicDateAt(at), clinicDateAt(now)];
  const ago = daysBetween(date, today);
  const day = ago === 0 ? "今天" : ago === 1 ? "昨天" : ago === -1 ? "明天" : clinicDay(date, today);
  return `${day} ${clinicClock(at)}`;
}

/** The end of a span as people say it: midnight belongs to the day that ends, "昨天 24:00". */
export function clinicDeadline(at: Instant, now: Instant): string {
  const words = clinicMoment(after(at, -1), now);
  return clinicMinuteOfDay(at) === 0 ? `${words.slice(0, words.lastIndexOf(" "))} 24:00` : clinicMoment(at, now);
}

/** A moment in full for evidence, e.g. "2026-03-09 09:05:12". */
export const exactMoment = (at: Instant): string => clinicIso(at).slice(0, 19).replace("T", " ");
