import { otherWords, planOf } from "../support/experiment-plan";
import { casing, hostess } from "./support/casing";
import { desk, nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { trying } from "./support/trying";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { boss, inspect, save, second, show, started } = trying(() => clinic);
const { openMembers } = casing(() => clinic);
const wording = (what: string) =>
  ({
    ...otherWords,
    variant: { kind: "wording", what: { zh: what, en: "Hello" }, hint: { zh: "一分钟就好", en: "One minute" } },
  }) as const;

describe("a plan", () => {
  test("is written down, approved by somebody else, and then started", async () => {
    const draft = await save();
    expect(draft).toMatchObject({ state: "draft", revision: 1, needed: 636, verdict: { kind: "waiting" } });
    const { experimentId } = draft;
    expect(await boss().refused("experiment.start", { experimentId, revision: 1 })).toMatchObject({
      code: "conflict",
      reason: "notApproved",
    });
    expect(await boss().refused("experiment.approve", { experimentId, revision: 1 })).toMatchObject({
      code: "forbidden",
      reason: "ownPlan",
    });
    const approved = await second().get("experiment.approve", { experimentId, revision: 1 });
    expect(approved).toMatchObject({ state: "approved", revision: 2, approved: { by: { id: "doctor-zhou" } } });
    const running = await boss().get("experiment.start", { experimentId, revision: 2 });
    expect(running).toMatchObject({ state: "running", revision: 3, startedAt: expect.any(Number) });
    expect(await show(experimentId)).toMatchObject({ ...running, exits: [] });
    expect((await boss().get("experiment.list", {})).rows).toEqual([running]);
    expect(inspect("experimentLayers")).toMatchObject([{ _id: "own", taken: [{ experimentId, from: 0, to: 1000 }] }]);
  });

  test("is written once, however often the same request comes", async () => {
    const input = { requestId: "same-experiment", revision: 0, plan: planOf() as never };
    const [first, again] = [await boss().get("experiment.save", input), await boss().get("experiment.save", input)];
    expect(again.experimentId).toBe(first.experimentId);
    expect((await boss().get("experiment.list", {})).rows).toHaveLength(1);
  });

  test("that is changed has to be approved again, also by its first approver", async () => {
    const { experimentId } = await save();
    await second().get("experiment.approve", { experimentId, revision: 1 });
    const plan = planOf({ title: "另一个题目" }) as never;
    const stale = { requestId: "change-0001", experimentId, revision: 1, plan };
    expect(await boss().refused("experiment.save", stale)).toMatchObject({
      code: "conflict",
      reason: "changedMeanwhile",
    });
    const changed = await boss().get("experiment.save", { ...stale, revision: 2 });
    expect(changed).toMatchObject({ state: "draft", revision: 3, plan: { title: "另一个题目" } });
    expect(changed).not.toHaveProperty("approved");
    expect(await show(experimentId)).not.toHaveProperty("approved");
    expect(await second().refused("experiment.approve", { experimentId, revision: 2 })).toMatchObject({
      reason: "changedMeanwhile",
    });
    expect(await second().get("experiment.approve", { experimentId, revision: 3 })).toMatchObject({
      state: "approved",
    });
  });

  test("is not approved by anybody who wrote at it since it was last approved", async () => {
    openMembers();
    const manager = clinic.phone(hostess);
    const { experimentId } = await save();
    const change = (revision: number) => ({
      requestId: `authors-${revision}`,
      experimentId,
      revision,
      plan: planOf({ title: `第 ${revision} 稿` }) as never,
    });
    const own = { code: "forbidden", field: "experimentId", reason: "ownPlan" };
    await manager.get("experiment.save", change(1));
    expect(await boss().refused("experiment.approve", { experimentId, revision: 2 })).toEqual(own);
    const row = await manager.get("experiment.save", change(2));
    expect(row).not.toHaveProperty("earlierAuthors");
    expect(await boss().refused("experiment.approve", { experimentId, revision: 3 })).toEqual(own);
    await second().get("experiment.approve", { experimentId, revision: 3 });
    await manager.get("experiment.save", change(4)); // all before it has been approved by somebody else
    expect(await boss().get("experiment.approve", { experimentId, revision: 5 })).toMatchObject({ state: "approved" });
  });

  test("that runs is not changed any more", async () => {
    const { experimentId, revision } = await started();
    const input = { requestId: "change-0002", experimentId, revision, plan: planOf() };
    expect(await boss().refused("experiment.save", input)).toMatchObject({ code: "conflict", reason: "notDraft" });
    expect(await second().refused("experiment.approve", { experimentId, revision })).toMatchObject({
      reason: "notDraft",
    });
    expect(await boss().refused("experiment.start", { experimentId, revision })).toMatchObject({
      reason: "notApproved",
    });
  });

  test.each<[string, Parameters<typeof planOf>[0], string, string]>([
    [
      "a body part on a lock screen",
      { arms: [planOf().arms[0] as never, wording("您的眼睛好些了吗")] },
      "plan.arms.1.variant.what.zh",
      "forbiddenWord",
    ],
    [
      "a promise",
      { arms: [planOf().arms[0] as never, wording("保证恢复更快")] },
      "plan.arms.1.variant.what.zh",
      "forbiddenWord",
    ],
    [
      "words that do not fit a card",
      { arms: [planOf().arms[0] as never, wording("您今天过得怎么样请告诉我们您的近况好吗谢谢")] },
      "plan.arms.1.variant.what.zh",
      "tooLong",
    ],
    [
      "a missed check-in held out",
      { arms: [planOf().arms[0] as never, { id: "none", title: "不发送", variant: { kind: "holdOut" } }] },
      "plan.arms.1.variant",
      "aboutSafety",
    ],
    ["another outcome", { metric: "visitKept" }, "plan.metric", "doesNotFit"],
    [
      "a survey nobody has",
      { subject: { kind: "survey", surveyId: "nothing" }, metric: "surveyAnswered" },
      "plan.subject.surveyId",
      "unknownSurvey",
    ],
  ])("with %s is refused with the place", async (_, changes, field, reason) => {
    const input = { requestId: "unlawful-plan", revision: 0, plan: planOf(changes) };
    expect(await boss().refused("experiment.save", input)).toEqual({ code: "invalidInput", field, reason });
    expect(inspect("experiments")).toEqual([]);
  });

  test("is read by the care team and written by those who run experiments alone", async () => {
    const { experimentId } = await save();
    expect(await clinic.phone(nurse).get("experiment.show", { experimentId })).toMatchObject({ experimentId });
    expect(await clinic.phone(nurse).refused("experiment.stop", { experimentId, reason: "不想要" })).toMatchObject({
      code: "forbidden",
    });
    expect(await clinic.phone(desk).refused("experiment.show", { experimentId })).toMatchObject({ code: "forbidden" });
    expect(await boss().refused("experiment.show", { experimentId: "x-none" })).toMatchObject({ code: "notFound" });
  });
});

describe("running experiments", () => {
  test("have different people; when not enough are left, one has to end first", async () => {
    const [half, other] = [await started(planOf({ percent: 50 })), await started(planOf({ percent: 40 }))];
    const { experimentId } = await save(planOf({ percent: 11 }));
    await second().get("experiment.approve", { experimentId, revision: 1 });
    const start = { experimentId, revision: 2 };
    expect(await boss().refused("experiment.start", start)).toMatchObject({ code: "conflict", reason: "layersFull" });
    await boss().get("experiment.stop", { experimentId: half.experimentId, reason: "已经看清" });
    await boss().get("experiment.start", start);
    const [layers] = inspect("experimentLayers");
    expect(layers?.["taken"]).toEqual([
      { experimentId: other.experimentId, from: 500, to: 900 },
      { experimentId, from: 0, to: 110 },
    ]);
  });

  test("that are started at the same moment never get the same people", async () => {
    const plans = await Promise.all([1, 2, 3].map(() => save(planOf({ percent: 60 }))));
    for (const { experimentId } of plans) await second().get("experiment.approve", { experimentId, revision: 1 });
    const starts = await Promise.all(
      plans.map(({ experimentId }) => boss().call("experiment.start", { experimentId, revision: 2 })),
    );
    expect(starts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(inspect("experiments", { state: "running" })).toHaveLength(1);
    expect(inspect("experimentLayers")).toMatchObject([{ taken: [{ from: 0, to: 600 }] }]);
  });

  test("stop once, stay stopped, and end at once where nobody takes part", async () => {
    const { experimentId } = await started();
    const stop = { experimentId, reason: "已经看清" };
    expect(await boss().get("experiment.stop", stop)).toMatchObject({
      state: "ended",
      stopped: { reason: "已经看清" },
    });
    expect(await boss().get("experiment.stop", { experimentId, reason: "另一个理由" })).toMatchObject({
      stopped: { reason: "已经看清" },
    });
    const draft = await save();
    expect(await boss().refused("experiment.stop", { ...stop, experimentId: draft.experimentId })).toMatchObject({
      reason: "notRunning",
    });
    expect(inspect("experimentLayers")).toMatchObject([{ taken: [] }]);
  });
});
