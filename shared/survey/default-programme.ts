import type { SurveyProgramme, SurveyRule } from "./survey-rule";

const proposal = (
  id: string,
  surveyId: string,
  trigger: SurveyRule["trigger"],
  rest: Partial<Pick<SurveyRule, "share" | "openDays" | "tell" | "callback">> = {},
): SurveyRule => ({
  id,
  surveyId,
  on: false,
  trigger,
  share: 1,
  shares: {},
  openDays: 7,
  tell: "message",
  callback: false,
  ...rest,
});

const visitDone = (hours: number) => ({ kind: "visitDone", serviceIds: [], hours }) as const;
const onDays = (...days: number[]) => ({ kind: "day", pathwayId: null, days, atHour: 10 }) as const;
const anyWeek = { kind: "random", pathwayId: null } as const;

/**
 * How the product proposes to ask; the clinic switches on what it wants. The confidence before a birth has no rule here:
 * only the clinic knows which of its services the assessment is.
 */
export const defaultProgramme: SurveyProgramme = {
  revision: 0,
  rules: [
    proposal("after-visit", "visitSatisfaction", visitDone(3), { callback: true }),
    proposal("waiting", "waitingExperience", visitDone(1), { share: 0.1, openDays: 3, tell: "inApp" }),
    proposal("pressed", "salesPressure", visitDone(24), { share: 0.2, tell: "inApp" }),
    proposal("participation", "participationWillingness", { kind: "start", pathwayId: null, hours: 24 }),
    proposal("teeth", "dentalAwareness", { kind: "start", pathwayId: "dentalImplant", hours: 2 }),
    proposal("recovery", "postOpRecovery", onDays(7, 14, 30), { openDays: 2 }),
    proposal("adherence", "careAdherence", onDays(10), { openDays: 3 }),
    proposal("recommending", "recommendation", onDays(90)),
    proposal("mood-short", "phq2", onDays(14), { openDays: 5 }),
    proposal("worry-short", "gad2", onDays(14), { openDays: 5 }),
    proposal("mood", "phq9", onDays(42, 90), { openDays: 5 }),
    proposal("worry", "gad7", onDays(42, 90), { openDays: 5 }),
    proposal("at-ease", "peaceOfMind", anyWeek, { share: 0.1, openDays: 3, tell: "inApp" }),
    proposal("honest", "honestWord", anyWeek, { share: 0.02, openDays: 14, tell: "inApp" }),
  ],
  budget: { most: 3, days: 30, daysBetween: 5 },
};
