import { after, clinicDateAt, clinicMinuteOfDay, clinicTime, hours, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";

const opens = 9 * 60;
const closes = 18 * 60;

/** The moment at which the team gets to something that came in at `at`, `wait` milliseconds later within its hours. */
export function atWork(at: Instant, wait: number): Instant {
  const minute = clinicMinuteOfDay(at);
  if (minute >= opens && minute < closes) return after(at, wait);
  const day = minute < opens ? clinicDateAt(at) : addDays(clinicDateAt(at), 1);
  return after(clinicTime(day, 9), Math.min(wait, hours(2)));
}
