import type { InputOf } from "@shared/contract/contract";
import type { ExperimentDetail } from "@shared/contract/experiment-views";
import { checkPlan } from "@shared/experiment/check-plan";
import type { Arm, ExperimentPlan, ExperimentSubject, Metric } from "@shared/experiment/experiment";
import type { PlanProblem } from "@shared/experiment/plan-problem";
import { triedMessages } from "@shared/experiment/tried-message";
import type { Survey } from "@shared/survey/survey";
import { composeExperimentWords } from "../../words/compose-experiment-words";

/** A plan while it is being written. */
export interface PlanDraft {
  /** Made once, so that a second attempt after a lost answer does not write it twice. */
  readonly requestId: string;
  /** The revision that was opened; a change made from an older one is refused. */
  readonly revision: number;
  readonly plan: ExperimentPlan;
  /** How many people a week are concerned, as its author believes; kept here only. */
  readonly perWeek: number | null;
}

const letters = ["a", "b", "c", "d"] as const;

/** Of a kind that is free: the first letter no arm has. */
export function newArm(arms: readonly Arm[]): Arm {
  const id = letters.find((letter) => arms.every((arm) => arm.id !== letter)) ?? "d";
  return { id, title: composeExperimentWords.arm(id.toUpperCase()) };
}

/** What counts as a success follows from what is varied. */
const metricOf = (subject: ExperimentSubject): Metric =>
  subject.kind === "survey" ? "surveyAnswered" : triedMessages[subject.message].metric;

const control: Arm = { id: "a", title: composeExperimentWords.control };

export const newPlanDraft = (): PlanDraft => ({
  requestId: crypto.randomUUID(),
  revision: 0,
  perWeek: null,
  plan: {
    title: "",
    question: "",
    subject: { kind: "message", message: "planVisit:book" },
    arms: [control, newArm([control])],
    metric: "visitBooked",
    windowDays: 7,
    pathwayId: null,
    percent: 100,
    baseline: 0.5,
    leastEffect: 0.1,
  },
});

/** A saved plan as it is opened to be changed. */
export const openedPlanDraft = ({ plan, revision }: Pick<ExperimentDetail, "plan" | "revision">): PlanDraft => ({
  ...newPlanDraft(),
  revision,
  plan,
});

/** The plan with something else to vary: what the arms did does not fit any more. */
export const withSubject = (plan: ExperimentPlan, subject: ExperimentSubject): ExperimentPlan => {
  const sameKind =
    plan.subject.kind === "message" && subject.kind === "message" && plan.subject.message === subject.message;
  return {
    ...plan,
    subject,
    metric: metricOf(subject),
    arms: sameKind ? plan.arms : plan.arms.map(({ id, title }) => ({ id, title })),
  };
};

/** Everything that keeps the plan from being saved, with its place; words that are missing are among it. */
export function planProblems(plan: ExperimentPlan, survey: Survey | undefined): readonly PlanProblem[] {
  const empty = (place: string, text: string): readonly PlanProblem[] =>
    text.trim() === "" ? [{ place, reason: "empty" }] : [];
  return [
    ...empty("title", plan.title),
    ...empty("question", plan.question),
    ...plan.arms.flatMap(({ title }, place) => empty(`arms.${place}.title`, title)),
    ...checkPlan(plan, survey),
  ];
}

type Input = InputOf<"experiment.save">["plan"];

/** The plan as the server takes it. */
export const planInput = (plan: ExperimentPlan): Input => ({
  ...plan,
  title: plan.title.trim(),
  question: plan.question.trim(),
  arms: plan.arms.map(({ id, title, variant }) => ({
    id,
    title: title.trim(),
    ...(variant && {
      variant: variant.kind === "order" ? { kind: variant.kind, questions: [...variant.questions] } : variant,
    }),
  })),
});
