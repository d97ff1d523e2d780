import type { ExperimentRow } from "@shared/contract/experiment-views";
import type { Arm, ExperimentPlan } from "@shared/experiment/experiment";
import { asNow, planOf } from "../support/experiment-plan";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";
import { afterVisit, marks, ruleFor, surveying } from "./support/surveying";
import { trying } from "./support/trying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit));
});
afterEach(() => clinic.close());

const { agree, sent } = reminding(() => clinic);
const { armFor, inspect, save, second, show, started, units } = trying(() => clinic);

const withArm = (variant: NonNullable<Arm["variant"]>, changes: Partial<ExperimentPlan>): ExperimentPlan =>
  planOf({
    metric: "surveyAnswered",
    windowDays: 1,
    ...changes,
    arms: [asNow, { id: "other", title: "另一种", variant }],
  });
const ordered = (...questions: readonly string[]): ExperimentPlan =>
  withArm({ kind: "order", questions }, { subject: { kind: "survey", surveyId: "marks" } });

/** Somebody of each arm. */
const oneOfEach = (experiment: ExperimentRow): readonly string[] =>
  ["now", "other"].map((armId) => {
    const names = Array.from({ length: 40 }, (_, place) => `wx-order-${place}`);
    const found = names.find((name) => armFor(experiment, name) === armId);
    if (found === undefined) throw new Error(`nobody is in ${armId}`);
    return found;
  });

const asked = async (openid: string): Promise<readonly string[]> => {
  const sheetId = (await survey.waiting(openid))[0]?.sheetId ?? "";
  const opened = await clinic.phone(openid).get("sheet.open", { sheetId });
  return opened.survey.questions.map(({ id }) => id);
};

test("the questions come in the order of somebody's arm, every time, and answering counts", async () => {
  const experiment = await started(ordered("words", "mark", "why"));
  const [now = "", other = ""] = oneOfEach(experiment);
  await survey.visited(now, "1100");
  await survey.visited(other, "1130");
  await survey.later(3);
  expect(await asked(now)).toEqual(["mark", "why", "words"]);
  expect(await asked(other)).toEqual(["words", "mark", "why"]);
  expect(await asked(other)).toEqual(["words", "mark", "why"]);
  expect(units(experiment.experimentId)).toHaveLength(2);
  const sheetId = (await survey.waiting(other))[0]?.sheetId ?? "";
  await clinic.phone(other).get("sheet.submit", { sheetId, version: 1, answers: { mark: 5, words: "很好" } });
  const declined = (await survey.waiting(now))[0]?.sheetId ?? "";
  await clinic.phone(now).get("sheet.decline", { sheetId: declined });
  await survey.later(25);
  const { counts, exits } = await show(experiment.experimentId);
  expect(counts["other"]).toMatchObject({ settled: 1, successes: 1, optOuts: 0 });
  expect(counts["now"]).toMatchObject({ settled: 1, successes: 0, optOuts: 1 });
  expect(exits).toMatchObject([{ reason: "optedOut", armId: "now" }]);
});

test("whose sheet was shown before keeps the order that they saw", async () => {
  const openid = "wx-before";
  await survey.visited(openid, "1100");
  await survey.later(3);
  expect(await asked(openid)).toEqual(["mark", "why", "words"]);
  const { experimentId } = await started(ordered("words", "mark", "why"));
  await clinic.cloud.clock.advance(180_000);
  expect(await asked(openid)).toEqual(["mark", "why", "words"]);
  expect(units(experimentId)).toEqual([]);
});

test("who is held out gets no card about a survey, but finds it in the mini-program all the same", async () => {
  const experiment = await started(
    withArm({ kind: "holdOut" }, { subject: { kind: "message", message: "survey:invite" } }),
  );
  const [now = "", other = ""] = oneOfEach(experiment);
  await survey.visited(now, "1100");
  await survey.visited(other, "1130");
  for (const openid of [now, other]) await agree(openid, "survey");
  await survey.later(4);
  expect(sent(now)).toHaveLength(1);
  expect(sent(other)).toEqual([]);
  const [sheet] = await survey.waiting(other);
  expect(sheet).toMatchObject({ surveyId: "marks" });
  expect(inspect("messages", { _id: `${sheet?.sheetId}:survey:invite` })).toMatchObject([
    { state: "cleared", reason: "heldOut", trial: { experimentId: experiment.experimentId, armId: "other" } },
  ]);
});

test.each<[string, NonNullable<Arm["variant"]>]>([
  ["held out", { kind: "holdOut" }],
  [
    "reworded",
    { kind: "wording", what: { zh: "想听您说一句", en: "A word, please" }, hint: { zh: "很快就好", en: "Quick" } },
  ],
])("an invitation to a clinical survey is never %s", async (_, variant) => {
  await survey.inForce({ ...marks, id: "healing", purpose: "care", clinical: true });
  await survey.rules(ruleFor("healing", afterVisit));
  const subject = { kind: "message", message: "survey:invite" } as const;
  const experiment = await started(withArm(variant, { subject }));
  const [, other = ""] = oneOfEach(experiment);
  await survey.visited(other, "1100");
  await agree(other, "survey");
  await survey.later(4);
  const [told] = inspect("messages", { kind: "survey", step: "invite" });
  expect(told).toMatchObject({ state: "sent", safety: true });
  expect(told).not.toHaveProperty("trial");
  expect(JSON.stringify(sent(other))).not.toMatch(/想听您说一句|很快就好/);
  expect(sent(other)).toHaveLength(1);
  expect(units(experiment.experimentId)).toEqual([]);
});

describe("when the survey gets another version", () => {
  const release = async (version: number) => {
    const next = { ...marks, version, title: { zh: "到院感受（新）", en: "Your visit" } };
    await survey.lead().get("survey.save", { revision: 0, survey: next });
    await survey.release("marks", version);
    await clinic.cloud.clock.advance(61_000); // an instance keeps for a minute which surveys are in force
  };
  const order = ordered("words", "mark", "why");

  test("nobody is varied any more, and its order experiment stops by itself when the survey is opened", async () => {
    const experiment = await started(order);
    const [, other = ""] = oneOfEach(experiment);
    await survey.visited(other, "1100");
    await release(2);
    await survey.later(3);
    expect(await asked(other)).toEqual(["mark", "why", "words"]);
    const row = await show(experiment.experimentId);
    expect(row).toMatchObject({ state: "ended", stopped: { reason: "surveyChanged" } });
    expect(row.stopped).not.toHaveProperty("by");
    expect(units(experiment.experimentId)).toEqual([]);
    expect(inspect("experimentLayers")).toMatchObject([{ taken: [] }]);
  });

  test("it stops as well when somebody who joined is counted; they leave because it was stopped, not for any harm", async () => {
    const experiment = await started(order);
    const [now = "", other = ""] = oneOfEach(experiment);
    await survey.visited(now, "1100");
    await survey.visited(other, "1130");
    await survey.later(3);
    expect(await asked(other)).toEqual(["words", "mark", "why"]);
    await survey.later(1);
    await asked(now);
    await release(2);
    await survey.later(23.5);
    const row = await show(experiment.experimentId);
    expect(row).toMatchObject({ stopped: { reason: "surveyChanged" }, counts: { other: { settled: 1 } } });
    await survey.later(2);
    const end = await show(experiment.experimentId);
    expect(end).toMatchObject({ state: "ended", counts: { other: { settled: 1 }, now: { settled: 1 } } });
    expect(end.exits.map(({ reason }) => reason)).not.toContain("guardrail");
  });

  test("whose sheet is of a version before takes no part in an experiment about the new one", async () => {
    await survey.visited("wx-order-0", "1100");
    for (let place = 1; place < 4; place++) await survey.visited(`wx-order-${place}`, `1${place}30`);
    await survey.later(5);
    await release(2);
    const { experimentId } = await started(order);
    await clinic.cloud.clock.advance(180_000);
    for (let place = 0; place < 4; place++) expect(await asked(`wx-order-${place}`)).toEqual(["mark", "why", "words"]);
    expect(units(experimentId)).toEqual([]);
    expect(await show(experimentId)).toMatchObject({ state: "running" });
  });

  test("a plan that was checked against the one before has to be looked at again", async () => {
    const { experimentId } = await save(order);
    await release(2);
    const changed = { code: "conflict", field: "experimentId", reason: "surveyChanged" };
    expect(await second().refused("experiment.approve", { experimentId, revision: 1 })).toEqual(changed);
    const input = { requestId: "order-again", experimentId, revision: 1, plan: order as never };
    await survey.lead().get("experiment.save", input);
    await second().get("experiment.approve", { experimentId, revision: 2 });
    await release(3);
    expect(await survey.lead().refused("experiment.start", { experimentId, revision: 3 })).toEqual(changed);
  });
});

test("an order that is no longer lawful for the survey in force is not started", async () => {
  const { experimentId } = await save(ordered("words", "mark", "why"));
  await second().get("experiment.approve", { experimentId, revision: 1 });
  await survey.lead().get("survey.retire", { surveyId: "marks", version: 1 });
  await clinic.cloud.clock.advance(61_000); // an instance keeps for a minute which surveys are in force
  const start = { experimentId, revision: 2 };
  expect(await survey.lead().refused("experiment.start", start)).toEqual({
    code: "invalidInput",
    field: "plan.subject.surveyId",
    reason: "unknownSurvey",
  });
});
