import { doctor, nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { afterVisit, marks, nameless, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const states = (where: Readonly<Record<string, unknown>> = {}) =>
  survey.sheets(where).map((sheet) => [sheet["state"], sheet["reason"]].filter(Boolean).join(" "));

test("a visit that was never closed brings up nothing, one that was brings up one sheet however often it is looked at", async () => {
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit));
  await survey.visited("wx-w1");
  await survey.later(1);
  expect(states()).toEqual(["planned"]);
  await survey.later(2);
  expect(states()).toEqual(["issued"]);
  for (let times = 0; times < 3; times++) await clinic.cloud.trigger("sweep");
  expect(clinic.cloud.database.inspect("messages", { kind: "survey" }, 10)).toHaveLength(1);
});

test("a rule that was switched off meanwhile, or a survey that was taken out of force, asks nobody", async () => {
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit));
  await survey.visited("wx-w2");
  await survey.rules(ruleFor("marks", afterVisit, { on: false }));
  await survey.later(3);
  expect(states()).toEqual(["skipped ruleOff"]);
});

test("nobody is asked while a complaint of theirs is open", async () => {
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit));
  const appointmentId = await survey.visited("wx-w3");
  const [{ patientId } = { patientId: "" }] = clinic.cloud.database.inspect(
    "appointments",
    { _id: appointmentId },
    1,
  ) as never as { patientId: string }[];
  await clinic.phone(nurse).get("complaint.open", { patientId, note: "等候太久" });
  await survey.later(3);
  expect(states()).toEqual(["skipped complaint"]);
});

test("one budget a person: over all surveys and everybody they act for, and surveys of care are not held back by it", async () => {
  const other = { ...marks, id: "others" };
  const care = { ...marks, id: "recovering", purpose: "care" as const };
  await survey.inForce(marks, other, care);
  const { programme } = await survey.lead().get("survey.list", {});
  await survey.lead().get("programme.save", {
    revision: programme.revision,
    rules: [ruleFor("marks", afterVisit), ruleFor("others", afterVisit), ruleFor("recovering", afterVisit)],
    budget: { most: 1, days: 30, daysBetween: 5 },
    crisis: survey.crisis,
  });
  await survey.later(0.02);
  await survey.visited("wx-w4");
  await survey.later(3);
  expect(states({ surveyId: "recovering" })).toEqual(["issued"]);
  const rest = [...states({ surveyId: "marks" }), ...states({ surveyId: "others" })];
  expect(rest.filter((state) => state === "issued").length).toBeLessThanOrEqual(1);
  expect(rest).toContain("skipped budget");
});

test("days after the procedure: planned when the follow-up begins, or by a walk when the rule comes later, once each", async () => {
  const { episodeId } = await clinic.patient("wx-w5");
  await survey.inForce(marks);
  const rule = ruleFor("marks", { kind: "day", pathwayId: "doubleEyelid", days: [3, 7], atHour: 10 });
  await survey.rules(rule);
  await survey.later(0.1);
  await clinic.patient("wx-w6", { procedureDate: "2026-11-20" });
  await clinic.patient("wx-w7", { pathwayId: "dentalImplant" });
  expect(survey.sheets({ episodeId })).toHaveLength(2);
  expect(survey.sheets()).toHaveLength(4);
  await survey.rules({ ...rule, openDays: 5 });
  await survey.later(0.1);
  expect(survey.sheets()).toHaveLength(4);
  await survey.later(24 * 3);
  expect(states({ episodeId })).toEqual(expect.arrayContaining(["issued", "planned"]));
  await clinic.phone(doctor).get("episode.stop", { episodeId, reason: "转院" });
  await survey.later(24 * 4);
  expect(states({ episodeId })).toContain("skipped over");
});

test("a wave reaches everybody in care once at its moment", async () => {
  for (const openid of ["wx-w8", "wx-w9"]) await clinic.patient(openid);
  await survey.inForce(marks);
  const at = (clinic.cloud.clock.now() + 5 * 3_600_000) as never;
  await survey.rules(ruleFor("marks", { kind: "wave", pathwayId: null, at }, { tell: "inApp" }));
  await survey.later(1);
  expect(survey.sheets()).toHaveLength(0);
  await survey.later(5);
  expect(states()).toEqual(["issued", "issued"]);
  expect(clinic.cloud.database.inspect("messages", { kind: "survey" }, 10)).toHaveLength(0);
  await survey.later(24);
  expect(survey.sheets()).toHaveLength(2);
});

test("a random survey draws its share each week by itself, and a stratum may have another share", async () => {
  for (let place = 0; place < 12; place++) {
    await clinic.patient(`wx-r${place}`, place < 6 ? {} : { pathwayId: "dentalImplant" });
  }
  await survey.inForce(marks);
  const trigger = { kind: "random", pathwayId: null } as const;
  await survey.rules(ruleFor("marks", trigger, { share: 0, shares: { dentalImplant: 1 } }));
  await survey.later(24 * 8);
  const asked = survey.sheets();
  expect(new Set(asked.map(({ patientId }) => patientId)).size).toBe(6);
  const monday = Date.parse("2026-11-23T00:00:00+08:00");
  const nextWeek = asked.filter(({ dueAt }) => Number(dueAt) > monday && Number(dueAt) < monday + 7 * 86_400_000);
  expect(nextWeek).toHaveLength(6);
  expect(new Set(asked.map(({ dueAt }) => dueAt)).size).toBeGreaterThan(6);
});

test("who did not answer is called where the rule wants it, and the sheet is filled in on the telephone", async () => {
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit, { callback: true, openDays: 1 }));
  await survey.visited("wx-c1");
  await survey.visited("wx-c2", "1200");
  await survey.later(24 * 3);
  const { rows } = await clinic.phone(nurse).get("call.list", { state: "open" });
  const calls = rows.filter(({ reason }) => reason === "satisfaction");
  expect(calls).toHaveLength(2);
  const [{ sheet } = { sheet: undefined }] = calls;
  const input = { sheetId: sheet?.id ?? "", version: 1, answers: { mark: 4 } };
  const filled = await clinic.phone(nurse).get("sheet.answerFor", input);
  expect(filled).toMatchObject({ state: "answered", by: { name: "林静" }, answers: { mark: 4 } });
  expect(await clinic.phone(nurse).refused("sheet.answerFor", input)).toMatchObject({ reason: "alreadyAnswered" });
  await survey.later(24 * 8);
  expect(states().sort()).toEqual(["answered", "expired"]);
});

const toCall = async () =>
  (await clinic.phone(nurse).get("call.list", { state: "open" })).rows.filter(
    ({ reason }) => reason === "satisfaction",
  );

test("nobody is called about an anonymous sheet, also when a later version has names", async () => {
  const asks = { openDays: 1 };
  await survey.inForce(nameless);
  await survey.rules(ruleFor("nameless", afterVisit, asks));
  await survey.visited("wx-c3");
  await survey.later(3);
  expect(states()).toEqual(["issued"]);
  await survey.lead().get("survey.save", { revision: 0, survey: { ...nameless, version: 2, privacy: "named" } });
  await survey.release("nameless", 2);
  await survey.rules(ruleFor("nameless", afterVisit, { ...asks, callback: true }));
  await survey.later(24 * 2);
  expect(await toCall()).toEqual([]);
  expect(states()).toEqual(["closed"]);
});

test("who was asked by name is called also when the survey was taken out of force meanwhile", async () => {
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit, { callback: true, openDays: 1 }));
  await survey.visited("wx-c4");
  await survey.later(3);
  await survey.lead().get("survey.retire", { surveyId: "marks", version: 1 });
  await survey.later(24 * 2);
  expect(await toCall()).toHaveLength(1);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "a sweep that dies after %d writes asks everybody once, and tells everybody once",
  async (writes) => {
    for (const openid of ["wx-k1", "wx-k2", "wx-k3"]) await clinic.patient(openid);
    await survey.inForce(marks);
    await survey.rules(ruleFor("marks", { kind: "wave", pathwayId: null, at: clinic.cloud.clock.now() as never }));
    expect(states()).toEqual([]);
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites: writes }] });
    await clinic.cloud.trigger("sweep").catch(() => undefined);
    clinic.cloud.faults.clear();
    await survey.later(0.1);
    expect(states()).toEqual(["issued", "issued", "issued"]);
    expect(clinic.cloud.database.inspect("messages", { kind: "survey" }, 10)).toHaveLength(3);
    const budgets = clinic.cloud.database.inspect("surveyBudgets", {}, 10) as unknown as { issued: unknown[] }[];
    expect(budgets.map(({ issued }) => issued.length)).toEqual([1, 1, 1]);
  },
);
