import { clinicDateAt, type Instant } from "../calendar/instant";
import { daysBetween, type LocalDate } from "../calendar/local-date";
import type { Survey } from "./survey";
import type { FatigueBudget } from "./survey-rule";

/** A survey that one person was given, whatever rule brought it up. */
export interface IssuedSheet {
  readonly sheetId: string;
  readonly surveyId: string;
  readonly at: Instant;
}

/** So many of the newest are remembered: no budget looks at more. */
const newestKept = 20;
/** With the newest of each survey beyond them, because the same survey may have to wait for up to a year. */
const mostKept = 40;

/** Whole clinic days since then: 0 on the same day, whatever the hour. */
const daysSince = (at: Instant, today: LocalDate): number => daysBetween(clinicDateAt(at), today);

/**
 * Whether one more survey leaves the person in peace: fewer than `most` in the last `days` clinic days, today included,
 * and none less than `daysBetween` days ago. Everything the person was given counts, surveys of care as well.
 */
export function budgetAllows(issued: readonly IssuedSheet[], budget: FatigueBudget, now: Instant): boolean {
  const today = clinicDateAt(now);
  const ages = issued.map(({ at }) => daysSince(at, today));
  return ages.every((age) => age >= budget.daysBetween) && ages.filter((age) => age < budget.days).length < budget.most;
}

/** Whether the last sheet of this survey lies far enough back for another one. */
export const waitedEnough = (
  { id, daysApart = 0 }: Pick<Survey, "id" | "daysApart">,
  issued: readonly IssuedSheet[],
  now: Instant,
): boolean => issued.every(({ surveyId, at }) => surveyId !== id || daysSince(at, clinicDateAt(now)) >= daysApart);

/** Notes that a survey was given, newest first; the same sheet again changes nothing. */
export function noteIssued(issued: readonly IssuedSheet[], entry: IssuedSheet): readonly IssuedSheet[] {
  if (issued.some(({ sheetId }) => sheetId === entry.sheetId)) return issued;
  const all = [entry, ...issued].sort((one, other) => other.at - one.at);
  const isNewest = ({ surveyId }: IssuedSheet, place: number) =>
    all.findIndex((other) => other.surveyId === surveyId) === place;
  return all.filter((one, place) => place < newestKept || isNewest(one, place)).slice(0, mostKept);
}
