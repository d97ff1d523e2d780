import { clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import { inLanguage, readsChinese } from "./in-language";

const noon = 720;
const parts = [
  { before: 300, zh: "凌晨" },
  { before: noon, zh: "上午" },
  { before: 780, zh: "中午" },
  { before: 1080, zh: "下午" },
  { before: 1440, zh: "晚上" },
];

const partOf = (minute: number): string => parts.find(({ before }) => minute < before)?.zh ?? "";
/** Hours as people say them: one in the afternoon, not thirteen. */
const saidHour = (minute: number): number =>
  minute < noon + 60 ? Math.floor(minute / 60) : Math.floor(minute / 60) - 12;
const padded = (minute: number): string => String(minute % 60).padStart(2, "0");

/** "9:30" without the part of day. */
export function bareClockWords(instant: Instant): string {
  const minute = clinicMinuteOfDay(instant);
  return `${saidHour(minute)}:${padded(minute)}`;
}

/** "上午 9:30" on the clinic's clock. */
export function clockWords(instant: Instant): string {
  const minute = clinicMinuteOfDay(instant);
  if (!readsChinese) return `${bareClockWords(instant)} ${minute < noon ? "am" : "pm"}`;
  return `${partOf(minute)} ${bareClockWords(instant)}`;
}

function saidMinute(minute: number): string {
  if (minute === 0) return "";
  if (minute === 30) return "半";
  return minute < 10 ? `零 ${minute} 分` : ` ${minute} 分`;
}

/** "上午 8 点" of a full hour, in minutes of the day. */
export function hourWords(minute: number): string {
  const hour = saidHour(minute);
  return readsChinese ? `${partOf(minute)} ${hour} 点` : `${hour} ${minute < noon ? "am" : "pm"}`;
}

/** The same as it is said: "上午 9 点半". A screen reader would make a score of "9:30". */
export function saidClockWords(instant: Instant): string {
  if (!readsChinese) return clockWords(instant);
  const minute = clinicMinuteOfDay(instant);
  return `${partOf(minute)} ${saidHour(minute)} 点${saidMinute(minute % 60)}`;
}

const lengths = inLanguage({
  zh: { minutes: (count: number) => `${count} 分钟`, hours: (count: number) => `${count} 小时` },
  en: { minutes: (count: number) => `${count} min`, hours: (count: number) => `${count} h` },
});

/** "50 分钟", "1 小时 20 分钟". */
export function lengthWords(minutes: number): string {
  if (minutes < 60) return lengths.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? lengths.hours(hours) : `${lengths.hours(hours)} ${lengths.minutes(rest)}`;
}
