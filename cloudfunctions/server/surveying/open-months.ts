import type { LocalDate } from "@shared/calendar/local-date";
import { leastShown } from "@shared/survey/suppress";
import type { TallyRecord } from "../store/survey-records";
import { monthStart } from "./tally-week";

/**
 * The months whose anonymous answers may be looked at: those that are over and in which so many answered that none can be
 * told by when it came. The others count nowhere, so that no two looks differ by a few people either.
 */
export function openMonths(
  tallies: readonly Pick<TallyRecord, "week" | "answered">[],
  today: LocalDate,
): ReadonlySet<LocalDate> {
  const answered = new Map<LocalDate, number>();
  for (const { week, answered: count } of tallies) answered.set(week, (answered.get(week) ?? 0) + count);
  const months = [...answered].filter(([month, count]) => count >= leastShown && month < monthStart(today));
  return new Set(months.map(([month]) => month));
}
