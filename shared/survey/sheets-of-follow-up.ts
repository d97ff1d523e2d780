import { after, clinicTime, hours, type Instant } from "../calendar/instant";
import { addDays, type LocalDate } from "../calendar/local-date";
import type { PathwayId } from "../pathway/pathway";
import { askingTime } from "./asking-time";
import { type PlannedSheet, plannedSheet } from "./planned-sheet";
import type { SurveyRule } from "./survey-rule";

/** A follow-up in which surveys may come up. */
export interface SurveyedFollowUp {
  readonly episodeId: string;
  readonly pathwayId: PathwayId;
  readonly procedureDate: LocalDate;
  readonly startedAt: Instant;
}

/** Whether a rule for some follow-ups (`null` = all) is about this one. */
export const covers = (pathwayId: PathwayId | null, followUp: Pick<SurveyedFollowUp, "pathwayId">): boolean =>
  pathwayId === null || pathwayId === followUp.pathwayId;

function sheetsOf(rule: SurveyRule, followUp: SurveyedFollowUp): readonly PlannedSheet[] {
  const { on, trigger } = rule;
  if (!on || (trigger.kind !== "day" && trigger.kind !== "start")) return [];
  if (!covers(trigger.pathwayId, followUp)) return [];
  const { episodeId, procedureDate, startedAt } = followUp;
  if (trigger.kind === "start") {
    return [plannedSheet(rule, `${episodeId}:start`, askingTime(after(startedAt, hours(trigger.hours))))];
  }
  const dueOn = (day: number): Instant => askingTime(clinicTime(addDays(procedureDate, day), trigger.atHour));
  return [...new Set(trigger.days)].map((day) => plannedSheet(rule, `${episodeId}:d${day}`, dueOn(day)));
}

/** The sheets that a follow-up brings up at its start and on its days, without those whose time has passed by `now`. */
export const sheetsOfFollowUp = (
  rules: readonly SurveyRule[],
  followUp: SurveyedFollowUp,
  now: Instant,
): readonly PlannedSheet[] => rules.flatMap((rule) => sheetsOf(rule, followUp)).filter(({ lateAt }) => now < lateAt);
