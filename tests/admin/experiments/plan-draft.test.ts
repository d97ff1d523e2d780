import { experimentEndpoints } from "@shared/contract/experiment-endpoints";
import type { ExperimentPlan, ExperimentSubject, TriedMessage } from "@shared/experiment/experiment";
import { triedMessages } from "@shared/experiment/tried-message";
import { builtInSurveys } from "@shared/survey/catalogue";
import * as v from "valibot";
import {
  newPlanDraft,
  planInput,
  planProblems,
  withSubject,
} from "../../../client/admin/experiments/compose/plan-draft";
import { fittingKinds, hoursOf, startVariant } from "../../../client/admin/experiments/compose/start-variant";
import { weeksNeeded } from "../../../client/admin/experiments/compose/weeks-needed";

const messages = Object.keys(triedMessages) as readonly TriedMessage[];
const survey = builtInSurveys.find(({ id }) => id === "visitSatisfaction");
const named: ExperimentPlan = { ...newPlanDraft().plan, title: " 换说法 ", question: " 会不会更多 " };
const about = (subject: ExperimentSubject): ExperimentPlan => withSubject(named, subject);
const reasons = (plan: ExperimentPlan) => planProblems(plan, survey).map(({ place, reason }) => `${place} ${reason}`);

describe("a plan that is begun", () => {
  test("lacks its words and what the second arm does, and nothing else", () => {
    expect(planProblems(newPlanDraft().plan, undefined).map(({ place }) => place)).toEqual([
      "title",
      "question",
      "arms.1.variant",
    ]);
  });

  test.each(messages)("about %s is judged by what fits it", (message) => {
    expect(reasons(about({ kind: "message", message }))).toEqual(["arms.1.variant noVariant"]);
  });

  test("about a survey too; what the arms did about a message is forgotten", () => {
    const variant = startVariant("sendHour", named.subject, undefined);
    const arms = named.arms.map((arm, at) => (at === 1 && variant ? { ...arm, variant } : arm));
    const plan = withSubject({ ...named, arms }, { kind: "survey", surveyId: "visitSatisfaction" });
    expect(plan.metric).toBe("surveyAnswered");
    expect(plan.arms.every((arm) => arm.variant === undefined)).toBe(true);
  });
});

describe("what an arm begins with", () => {
  test.each(
    messages.flatMap((message) => fittingKinds({ kind: "message", message }).map((kind) => [message, kind] as const)),
  )("%s, %s: lawful, or only not different yet, and taken by the server", (message, kind) => {
    const subject = { kind: "message", message } as const;
    const variant = startVariant(kind, subject, undefined);
    const [control, arm] = about(subject).arms;
    if (!control || !arm || !variant) throw new Error("there is nothing to begin with");
    const plan = { ...about(subject), arms: [control, { ...arm, variant }] };
    expect(reasons(plan)).toEqual(kind === "wording" ? ["arms.1.variant sameAsNow"] : []);
    const input = { requestId: "request-1", revision: 0, plan: planInput(plan) };
    expect(v.safeParse(experimentEndpoints["experiment.save"].input, input).success).toBe(true);
  });

  test("the order of a survey begins as it is", () => {
    const variant = startVariant("order", { kind: "survey", surveyId: "visitSatisfaction" }, survey);
    expect(variant).toEqual({ kind: "order", questions: survey?.questions.map(({ id }) => id) });
  });

  test.each(messages)("the hours offered for %s are all lawful", (message) => {
    const subject = { kind: "message", message } as const;
    for (const hour of hoursOf(message)) {
      const [control, arm] = about(subject).arms;
      if (!control || !arm) throw new Error("two arms are needed");
      expect(reasons({ ...about(subject), arms: [control, { ...arm, variant: { kind: "sendHour", hour } }] })).toEqual(
        [],
      );
    }
  });
});

describe("how long it takes", () => {
  test.each([
    [100, 2, 100, 50, 4],
    [100, 2, 50, 50, 8],
    [101, 3, 100, 100, 4],
  ])("%d people an arm, %d arms, %d %%, %d a week: %d weeks", (needed, arms, percent, perWeek, weeks) => {
    const plan = {
      arms: named.arms
        .slice(0, 1)
        .concat(Array.from({ length: arms - 1 }, () => named.arms[1] ?? { id: "b", title: "" })),
      percent,
    };
    expect(weeksNeeded(plan, needed, perWeek)).toBe(weeks);
  });

  test.each([null, 0])("is not known with %p people a week", (perWeek) => {
    expect(weeksNeeded(named, 100, perWeek)).toBeUndefined();
  });
});
