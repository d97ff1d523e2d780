import { clinicDateAt } from "../calendar/instant";
import { askingTime } from "./asking-time";
import { type PlannedSheet, plannedSheet } from "./planned-sheet";
import { covers, type SurveyedFollowUp } from "./sheets-of-follow-up";
import type { SurveyRule } from "./survey-rule";

/**
 * The sheet of a wave for one follow-up; `undefined` when the wave is not about it. One a wave: moved to another hour of
 * its day it is the same wave, on another day another one.
 */
export function sheetOfWave(
  rule: SurveyRule,
  followUp: Pick<SurveyedFollowUp, "episodeId" | "pathwayId">,
): PlannedSheet | undefined {
  if (!rule.on || rule.trigger.kind !== "wave" || !covers(rule.trigger.pathwayId, followUp)) return undefined;
  const dueAt = askingTime(rule.trigger.at);
  return plannedSheet(rule, `${followUp.episodeId}:on${clinicDateAt(dueAt)}`, dueAt);
}
