import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { readMoment } from "@shared/calendar/read-moment";
import type { SurveyRule, SurveyTrigger } from "@shared/survey/survey-rule";

/** A rule that is switched on and asks everybody. */
export const ruleOf = (trigger: SurveyTrigger, more: Partial<SurveyRule> = {}): SurveyRule => ({
  id: "rule",
  surveyId: "small",
  on: true,
  trigger,
  share: 1,
  shares: {},
  openDays: 7,
  tell: "message",
  callback: false,
  ...more,
});

export const followUp = {
  episodeId: "e1",
  pathwayId: "doubleEyelid",
  procedureDate: "2026-03-09" as LocalDate,
} as const;

/** A moment on the clinic's clock: `at("2026-03-09 19:30")`. */
export function at(text: string): Instant {
  const moment = readMoment(`${text.replace(" ", "T")}:00+08:00`);
  if (moment === undefined) throw new Error(`no moment: ${text}`);
  return moment;
}
