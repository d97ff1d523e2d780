import type { Condition } from "@shared/survey/condition";
import { type Survey, surveyKey } from "@shared/survey/survey";
import { consultant, desk, doctor, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { afterVisit, marks, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const draft = (change: Partial<Survey> = {}): Survey => ({ ...marks, id: "drafted", ...change });
const listed = async (id: string) =>
  (await survey.lead().get("survey.list", {})).rows.filter((row) => row.survey.id === id);

test("a draft is changed from what was seen, released as it was read, and then stays as it is", async () => {
  const first = await survey.lead().get("survey.save", { revision: 0, survey: draft() });
  expect(first).toMatchObject({ state: "draft", revision: 1, builtIn: false });
  expect(await survey.lead().get("survey.save", { revision: 0, survey: draft() })).toEqual(first);
  const second = await survey.lead().get("survey.save", { revision: 1, survey: draft({ minutes: 2 }) });
  expect(second).toMatchObject({ revision: 2 });
  expect(await survey.lead().refused("survey.save", { revision: 1, survey: draft({ minutes: 3 }) })).toMatchObject({
    code: "conflict",
    reason: "changedMeanwhile",
  });
  const stale = { surveyId: "drafted", version: 1, contentHash: first.contentHash };
  expect(await survey.lead().refused("survey.release", stale)).toMatchObject({ reason: "contentChanged" });
  await survey.release("drafted");
  expect(await survey.lead().refused("survey.save", { revision: 2, survey: draft({ minutes: 4 }) })).toMatchObject({
    code: "conflict",
    field: "survey.version",
    reason: "released",
  });
  await survey.lead().get("survey.save", { revision: 0, survey: draft({ version: 2, minutes: 4 }) });
  expect((await listed("drafted")).map(({ state }) => state)).toEqual(["draft", "released"]);
  expect(await survey.lead().get("survey.retire", { surveyId: "drafted", version: 1 })).toMatchObject({
    state: "retired",
  });
});

test("a way that goes in a circle is refused with its place; what is unfinished can be saved, not released", async () => {
  const [mark, why, words] = marks.questions as unknown as readonly [
    Survey["questions"][0],
    Survey["questions"][0],
    Survey["questions"][0],
  ];
  const circle = draft({
    id: "circle",
    questions: [mark, { ...why, jumps: [{ when: { question: "mark", atMost: 1 }, to: "mark" }] }, words],
  });
  expect(await survey.lead().refused("survey.save", { revision: 0, survey: circle })).toMatchObject({
    code: "invalidInput",
    field: "survey.questions.1.jumps.0.to",
  });
  const unfinished = draft({ id: "unfinished", title: { zh: "到院感受", en: "" } });
  const { contentHash } = await survey.lead().get("survey.save", { revision: 0, survey: unfinished });
  expect(
    await survey.lead().refused("survey.release", { surveyId: "unfinished", version: 1, contentHash }),
  ).toMatchObject({
    code: "invalidInput",
    field: "survey.title.en",
  });
});

test("a draft whose conditions are too tangled to be judged is saved, and refused with its place when it is released", async () => {
  const scales = Array.from({ length: 40 }, (_, n) => ({ ...marks.questions[0], id: `q${n}`, jumps: [] }));
  const asked = (n: number): Condition => {
    const [question, bound] = [`q${(n * 17) % 40}`, 1 + ((n * 7) % 5)];
    return n % 3 === 0 ? { question, atLeast: bound } : { question, atMost: bound };
  };
  const any = (group: number): Condition => ({ any: Array.from({ length: 8 }, (_, n) => asked(group * 8 + n)) });
  const tangled = draft({
    id: "tangled",
    questions: scales as unknown as Survey["questions"],
    concerns: [],
    scores: [],
    closings: [
      ...Array.from({ length: 11 }, (_, seed) => ({
        when: { all: Array.from({ length: 8 }, (_, group) => any(seed * 8 + group)) },
        text: { zh: "谢谢您。", en: "Thank you." },
      })),
      { text: { zh: "谢谢您。", en: "Thank you." } },
    ],
  });
  const { contentHash } = await survey.lead().get("survey.save", { revision: 0, survey: tangled });
  const refused = await survey.lead().refused("survey.release", { surveyId: "tangled", version: 1, contentHash });
  expect(refused).toMatchObject({ code: "invalidInput", reason: "tooManyPaths" });
  expect(refused.field).toMatch(/^survey\.closings\.\d+\.when$/);
});

test("what comes with the product is not changed, and one about mood needs a doctor and somebody on duty", async () => {
  const [phq] = await listed("phq9");
  expect(phq).toMatchObject({ builtIn: true, state: "draft" });
  const input = { surveyId: "phq9", version: 1, contentHash: phq?.contentHash ?? "" };
  expect(await survey.lead().refused("survey.save", { revision: 0, survey: phq?.survey })).toMatchObject({
    reason: "builtIn",
  });
  expect(await survey.lead().refused("survey.release", input)).toMatchObject({
    code: "forbidden",
    reason: "doctorOnly",
  });
  expect(await clinic.phone(doctor).refused("survey.release", input)).toMatchObject({ reason: "noCrisisProtocol" });
  await survey.rules();
  expect(await clinic.phone(doctor).get("survey.release", input)).toMatchObject({ state: "released" });
  const { programme } = await survey.lead().get("survey.list", {});
  const without = { revision: programme.revision, rules: [], budget: programme.budget };
  expect(await survey.lead().refused("programme.save", without)).toMatchObject({
    field: "crisis",
    reason: "crisisNeeded",
  });
});

test.each([
  [ruleFor("nothingLikeIt", afterVisit), "rules.0.surveyId", "surveyUnknown"],
  [ruleFor("visitSatisfaction", afterVisit), "rules.0.on", "surveyNotReleased"],
  [
    ruleFor("visitSatisfaction", { kind: "visitDone", serviceIds: ["none"], hours: 1 }, { on: false }),
    "rules.0.trigger.serviceIds",
    "serviceUnknown",
  ],
  [
    ruleFor("visitSatisfaction", { kind: "day", pathwayId: null, days: [], atHour: 9 }, { on: false }),
    "rules.0.trigger.days",
    "noDays",
  ],
  [ruleFor("phq9", afterVisit, { on: false, callback: true }), "rules.0.callback", "noCallback"],
])("a rule that cannot work is refused with its place", async (rule, field, reason) => {
  const { programme } = await survey.lead().get("survey.list", {});
  const input = { revision: programme.revision, rules: [rule], budget: programme.budget, crisis: survey.crisis };
  expect(await survey.lead().refused("programme.save", input)).toMatchObject({ code: "invalidInput", field, reason });
});

test("whether somebody may be called is judged by the version in force, else by the newest", async () => {
  const named = { ...marks, concerns: [] };
  const save = (...surveys: readonly Survey[]) =>
    clinic.cloud.database.insertMany(
      "surveys",
      surveys.map((one) => ({ ...one, _id: surveyKey(one), state: "released", revision: 1, contentHash: "" })),
    );
  const anonymous = { privacy: "anonymous" } as const;
  save({ ...named, id: "opened", ...anonymous }, { ...named, id: "opened", version: 2 });
  save({ ...named, id: "hidden" }, { ...named, id: "hidden", version: 2, ...anonymous });
  await clinic.cloud.clock.advance(61_000); // an instance keeps what is in force for a minute
  const asking = async (surveyId: string) => {
    const { programme } = await survey.lead().get("survey.list", {});
    const rules = [ruleFor(surveyId, afterVisit, { callback: true })];
    const input = { revision: programme.revision, rules, budget: programme.budget, crisis: survey.crisis };
    return survey.lead().call("programme.save", input);
  };
  expect(await asking("hidden")).toMatchObject({ ok: false, problem: { reason: "noCallback" } });
  expect(await asking("opened")).toMatchObject({ ok: true });
});

test("who may do what with surveys", async () => {
  for (const who of [desk, consultant]) {
    expect(await clinic.phone(who).refused("survey.list", {})).toMatchObject({ code: "forbidden" });
  }
  expect(await clinic.phone(nurse).refused("survey.save", { revision: 0, survey: draft() })).toMatchObject({
    code: "forbidden",
  });
  const mood = { surveyId: "phq9", version: 1, from: "2026-11-01", to: "2026-11-30" } as const;
  expect(await clinic.phone(owner).refused("result.show", { ...mood, slice: "all" })).toMatchObject({
    reason: "careTeamOnly",
  });
  expect(await clinic.phone(owner).refused("result.rows", mood)).toMatchObject({ reason: "careTeamOnly" });
  expect((await clinic.phone(doctor).get("result.show", { ...mood, slice: "all" })).parts).toEqual([]);
});
