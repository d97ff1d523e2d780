import { clinicIso, type Instant } from "@shared/calendar/instant";
import { daysBetween, type LocalDate } from "@shared/calendar/local-date";
import { readsChinese } from "./in-language";

const weekdays = readsChinese
  ? ["周日", "周一", "周二", "周三", "周四", "周五", "周六"]
  : ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "3月9日", without the weekday. */
export function dayWords(date: LocalDate): string {
  const [, month = "", day = ""] = date.split("-");
  return readsChinese ? `${Number(month)}月${Number(day)}日` : `${Number(day)} ${months[Number(month) - 1] ?? ""}`;
}

/** "3月9日 周一". */
export function weekdayWords(date: LocalDate): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  return readsChinese ? `${dayWords(date)} ${weekday}` : `${weekday} ${dayWords(date)}`;
}

const nearDays = readsChinese ? ["今天", "明天", "后天"] : ["Today", "Tomorrow"];

/** "今天 3月9日 周一"; from the third day on without the first word. */
export function nearDayWords(date: LocalDate, today: LocalDate): string {
  const near = nearDays[daysBetween(today, date)];
  return near === undefined ? weekdayWords(date) : `${near} ${weekdayWords(date)}`;
}

/** "3月9日 14:05" on the clinic's clock. */
export function momentWords(instant: Instant): string {
  const iso = clinicIso(instant);
  return `${dayWords(iso.slice(0, 10) as LocalDate)} ${iso.slice(11, 16)}`;
}

/** "术后第 3 天", "手术当天", "还有 2 天手术". */
export function recoveryDayWords(day: number): string {
  if (day === 0) return readsChinese ? "手术当天" : "Day of surgery";
  if (day < 0) return readsChinese ? `${-day} 天后手术` : `Surgery in ${-day} d`;
  return readsChinese ? `术后第 ${day} 天` : `Day ${day}`;
}

/** "2026年3月9日". */
export function fullDayWords(date: LocalDate): string {
  const year = date.slice(0, 4);
  return readsChinese ? `${year}年${dayWords(date)}` : `${dayWords(date)} ${year}`;
}

/** "2026 年 11 月" of the month in which a day lies. */
export function monthWords(date: LocalDate): string {
  const [year = "", month = ""] = date.split("-");
  return readsChinese ? `${year} 年 ${Number(month)} 月` : `${months[Number(month) - 1] ?? ""} ${year}`;
}
