import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { SurveyRule, SurveyTrigger } from "@shared/survey/survey-rule";

/** A trigger of this kind with what is usual. */
export function freshTrigger(kind: SurveyTrigger["kind"], now: Instant): SurveyTrigger {
  switch (kind) {
    case "visitAhead":
      return { kind, serviceIds: [], hours: 24 };
    case "visitDone":
      return { kind, serviceIds: [], hours: 2 };
    case "day":
      return { kind, pathwayId: null, days: [7], atHour: 10 };
    case "start":
      return { kind, pathwayId: null, hours: 2 };
    case "wave":
      return { kind, pathwayId: null, at: clinicTime(addDays(clinicDateAt(now), 1), 10) };
    case "random":
      return { kind, pathwayId: null };
  }
}

/**
 * A rule that is off until somebody switches it on. Its id is never one of a rule that was deleted: who was asked by that
 * one would count as asked.
 */
export const freshRule = (surveyId: string, now: Instant): SurveyRule => ({
  id: `rule-${crypto.randomUUID().slice(0, 13)}`,
  surveyId,
  on: false,
  trigger: freshTrigger("visitDone", now),
  share: 1,
  shares: {},
  openDays: 7,
  tell: "message",
  callback: false,
});

const randomShare = 0.1;

/** The rule brought up in another way; everybody every week would be no sample, so that a random one asks a tenth. */
export const withTrigger = (rule: SurveyRule, kind: SurveyTrigger["kind"], now: Instant): SurveyRule => ({
  ...rule,
  trigger: freshTrigger(kind, now),
  ...(kind === "random" && rule.share === 1 && { share: randomShare }),
});
