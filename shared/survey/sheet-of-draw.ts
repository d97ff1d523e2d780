import { clinicTime, type Instant, minutes } from "../calendar/instant";
import { addDays, type LocalDate } from "../calendar/local-date";
import { hashShare } from "../statistics/hash-share";
import { askingSpan } from "./asking-time";
import { type PlannedSheet, plannedSheet } from "./planned-sheet";
import { isAmong, shareOf } from "./share-of";
import { askingHours } from "./sheet";
import { covers, type SurveyedFollowUp } from "./sheets-of-follow-up";
import type { SurveyRule } from "./survey-rule";

const minutesADay = askingSpan / minutes(1);

/** Some minute of the asking hours of the week that begins on that Monday, each as likely as any other. */
function someTimeOf(week: LocalDate, lot: number): Instant {
  const minute = Math.floor(lot * 7 * minutesADay);
  return clinicTime(addDays(week, Math.floor(minute / minutesADay)), askingHours.from, minute % minutesADay);
}

/**
 * The sheet of a random rule for one follow-up in the week that begins on that Monday; `undefined` when it was not drawn.
 * Drawn by hash: the same follow-up has the same luck however often it is looked at.
 */
export function sheetOfDraw(
  rule: SurveyRule,
  week: LocalDate,
  followUp: Pick<SurveyedFollowUp, "episodeId" | "pathwayId">,
): PlannedSheet | undefined {
  if (!rule.on || rule.trigger.kind !== "random" || !covers(rule.trigger.pathwayId, followUp)) return undefined;
  const lot = `${rule.id}:${week}:${followUp.episodeId}`;
  if (!isAmong(lot, shareOf(rule, followUp.pathwayId))) return undefined;
  return plannedSheet(rule, `${followUp.episodeId}:w${week}`, someTimeOf(week, hashShare(`${lot}:when`)));
}
