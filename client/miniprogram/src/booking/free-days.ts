import { clinicDateAt, clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { SlotView } from "@shared/contract/appointment-views";
import { momentOf } from "@/care/moment-of";

export type DayPart = "morning" | "afternoon" | "evening";

/** A time at which somebody is free; several slots when several people are. */
export interface FreeTime {
  readonly at: Instant;
  readonly slots: readonly SlotView[];
}

export interface FreeDay {
  readonly date: LocalDate;
  readonly times: readonly FreeTime[];
}

/** Free slots by day and time, in order; with `resourceId` only those of one person. */
export function freeDays(slots: readonly SlotView[], resourceId?: string): readonly FreeDay[] {
  const times = new Map<Instant, SlotView[]>();
  for (const slot of slots) {
    if (resourceId !== undefined && slot.resourceId !== resourceId) continue;
    const at = momentOf(slot.startsAt);
    times.set(at, [...(times.get(at) ?? []), slot]);
  }
  const days = new Map<LocalDate, FreeTime[]>();
  for (const [at, own] of [...times].sort(([one], [other]) => one - other)) {
    const date = clinicDateAt(at);
    days.set(date, [...(days.get(date) ?? []), { at, slots: own }]);
  }
  return [...days].map(([date, free]) => ({ date, times: free }));
}

const endOfMorning = 12 * 60;
const endOfAfternoon = 18 * 60;

export function partOfDay(at: Instant): DayPart {
  const minute = clinicMinuteOfDay(at);
  if (minute < endOfMorning) return "morning";
  return minute < endOfAfternoon ? "afternoon" : "evening";
}
