import { clinicDateAt, clinicMinuteOfDay, type Instant } from "../calendar/instant";

const two = (value: number): string => String(value).padStart(2, "0");

/** A moment as WeChat's `time` and `date` fields take it: `2026年3月9日 21:00`, clinic time. */
export function timeText(instant: Instant): string {
  const [year, month, day] = clinicDateAt(instant).split("-").map(Number);
  const minute = clinicMinuteOfDay(instant);
  return `${year}年${month}月${day}日 ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
