import { isMicroSurvey } from "../survey/is-micro-survey";
import type { Survey } from "../survey/survey";
import { checkVariant } from "./check-variant";
import type { Arm, ExperimentPlan, ExperimentSubject, Metric } from "./experiment";
import type { PlanProblem } from "./plan-problem";
import { triedMessages } from "./tried-message";

const armCount = { least: 2, most: 4 } as const;
/** Smaller differences would take more people than a clinic has; every share must leave room on both sides. */
const effect = { least: 0.01, most: 0.5 } as const;
const share = { least: 0.01, most: 0.99 } as const;

const outside = (value: number, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  !(value >= least && value <= most);

/** Where a text, or what an arm does, was there before. */
const isRepeated = <T>(list: readonly T[], place: number, textOf: (one: T) => string): boolean =>
  list.findIndex((other) => textOf(other) === textOf(list[place] as T)) !== place;

function checkArm(
  { subject, arms }: ExperimentPlan,
  survey: Survey | undefined,
  arm: Arm,
  at: number,
): readonly PlanProblem[] {
  const place = `arms.${at}`;
  const variantPlace = `${place}.variant`;
  const problems: PlanProblem[] = [];
  if (isRepeated(arms, at, ({ id }) => id)) problems.push({ place: `${place}.id`, reason: "duplicate" });
  if (isRepeated(arms, at, ({ title }) => title)) problems.push({ place: `${place}.title`, reason: "duplicate" });
  if (at === 0) return arm.variant ? [...problems, { place: variantPlace, reason: "controlVaries" }] : problems;
  if (!arm.variant) return [...problems, { place: variantPlace, reason: "noVariant" }];
  if (isRepeated(arms, at, ({ variant }) => JSON.stringify(variant ?? null)))
    problems.push({ place: variantPlace, reason: "duplicate" });
  return [...problems, ...checkVariant(arm.variant, subject, survey, variantPlace)];
}

const metricOf = (subject: ExperimentSubject): Metric =>
  subject.kind === "survey" ? "surveyAnswered" : triedMessages[subject.message].metric;

function checkOutcome({ subject, metric, windowDays }: ExperimentPlan): readonly PlanProblem[] {
  const fitting = metricOf(subject);
  const least = subject.kind === "survey" ? 1 : triedMessages[subject.message].leastDays;
  return [
    ...(metric === fitting ? [] : [{ place: "metric", reason: "doesNotFit", detail: fitting } as const]),
    ...(windowDays >= least ? [] : [{ place: "windowDays", reason: "windowTooShort", detail: String(least) } as const]),
  ];
}

function checkNumbers({ baseline, leastEffect, percent }: ExperimentPlan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const wrong = (place: string, detail: string) => problems.push({ place, reason: "outOfRange", detail });
  if (outside(baseline, share)) wrong("baseline", `${share.least}-${share.most}`);
  if (outside(leastEffect, effect)) wrong("leastEffect", `${effect.least}-${effect.most}`);
  else if (baseline + leastEffect > 1 && baseline - leastEffect < 0) wrong("leastEffect", "1");
  if (outside(percent, { least: 1, most: 100 })) wrong("percent", "1-100");
  return problems;
}

/** An anonymous sheet leads to nobody, so nobody could be counted; and a very short one is never opened. */
function checkSubject({ subject }: ExperimentPlan, survey: Survey | undefined): readonly PlanProblem[] {
  if (subject.kind === "message") return [];
  const place = "subject.surveyId";
  if (survey?.id !== subject.surveyId) return [{ place, reason: "unknownSurvey" }];
  if (survey.privacy === "anonymous") return [{ place, reason: "anonymous" }];
  return isMicroSurvey(survey) ? [{ place, reason: "answeredOnList" }] : [];
}

/**
 * Everything that keeps a plan from being lawful and from being answered, with its place. `survey`: the one in force that
 * the plan is about.
 */
export function checkPlan(plan: ExperimentPlan, survey?: Survey): readonly PlanProblem[] {
  const { arms } = plan;
  const { least, most } = armCount;
  return [
    ...(outside(arms.length, armCount)
      ? [{ place: "arms", reason: "armCount", detail: `${least}-${most}` } as const]
      : []),
    ...checkSubject(plan, survey),
    ...arms.flatMap((arm, at) => checkArm(plan, survey, arm, at)),
    ...checkOutcome(plan),
    ...checkNumbers(plan),
  ];
}
