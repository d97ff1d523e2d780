import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import type { MyAppointment } from "@shared/contract/appointment-views";
import { momentOf } from "@/care/moment-of";
import { clockWords } from "./clock-words";
import { weekdayWords } from "./day-words";
import { visitsWords } from "./visits-words";

/** "11月24日 周二 上午 9:30". */
export const whenWords = (at: Instant): string => `${weekdayWords(clinicDateAt(at))} ${clockWords(at)}`;

/** "就是今天", "就是明天", "还有 5 天"; nothing for days that are over. */
export function countdownWords(at: Instant, now: Instant): string | undefined {
  const days = daysBetween(clinicDateAt(now), clinicDateAt(at));
  if (days < 0) return undefined;
  if (days === 0) return visitsWords.today;
  return days === 1 ? visitsWords.tomorrow : visitsWords.inDays(days);
}

/** "拆线复查 · 周景行主任医师 · 给 王小宝 约的". */
export function whatWords({ title, with: who, relation, patientName }: MyAppointment): string {
  const forOther = relation === "self" || patientName === "" ? [] : [visitsWords.forPerson(patientName)];
  return [title, who, ...forOther].filter((part) => part !== "").join(" · ");
}

export const whenOf = (appointment: MyAppointment): string => whenWords(momentOf(appointment.startsAt));
