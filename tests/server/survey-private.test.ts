import { desk, doctor, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { marks, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
  await survey.rules();
  await survey.release("phq9");
});
afterEach(() => clinic.close());

const mood = (days: number[], id = "mood") =>
  ruleFor("phq9", { kind: "day", pathwayId: null, days, atHour: 10 }, { id });

/** A patient with a husband who may book and read, to whom the PHQ-9 of day 3 was given. */
async function given(openid: string) {
  const { phone, episodeId } = await clinic.patient(openid);
  const decisions = [{ purpose: "moodScreening", textVersion: "2026-11", state: "granted" }] as const;
  await phone.get("consent.decide", { episodeId, decisions: [...decisions] });
  const [episode] = clinic.cloud.database.inspect("episodes", { _id: episodeId }, 1) as never as {
    patientId: string;
  }[];
  const [patient] = clinic.cloud.database.inspect("patients", { _id: episode?.patientId }, 1) as never as {
    _id: string;
  }[];
  return { phone, episodeId, patientId: patient?._id ?? "" };
}

test("a relative with the right to read neither sees nor opens nor declines what is asked about mood", async () => {
  await survey.rules(mood([3]));
  const { phone } = await given("wx-p1");
  await survey.later(49);
  const [own] = await survey.waiting("wx-p1");
  const tie = { id: "t1", openid: "wx-husband", name: "王大海", relation: "relative", rights: ["book", "read"] };
  const wife = { _id: "p-wife", name: "陈五", openid: "wx-wife", people: ["wx-wife", "wx-husband"], family: [tie] };
  clinic.cloud.database.insertMany("patients", [{ ...wife, upcoming: [], gates: [], since: 1 }]);
  const [sheet] = survey.sheets({ _id: own?.sheetId });
  const [, order = ""] = String(sheet?.["order"]).split("waiting:");
  const hers = { ...sheet, _id: "s-wife", patientId: "p-wife", patientName: "陈五", order: `waiting:${order}x` };
  clinic.cloud.database.insertMany("sheets", [hers]);
  expect((await survey.waiting("wx-wife")).map(({ sheetId }) => sheetId)).toEqual(["s-wife"]);
  expect(await survey.waiting("wx-husband")).toEqual([]);
  const husband = clinic.phone("wx-husband");
  for (const endpoint of ["sheet.open", "sheet.decline"]) {
    expect(await husband.refused(endpoint, { sheetId: "s-wife" })).toMatchObject({ code: "notFound" });
  }
  expect(await phone.get("sheet.open", { sheetId: own?.sheetId ?? "" })).toMatchObject({ survey: { id: "phq9" } });
});

test("nothing in the outbox tells who was asked about mood, nor who raised an alarm", async () => {
  await survey.rules(mood([3]));
  const { phone, patientId } = await given("wx-p2");
  await survey.later(49);
  const [sheet] = await survey.waiting("wx-p2");
  const sheetId = sheet?.sheetId ?? "";
  const { case: raised } = await phone.get("sheet.alarm", { sheetId, questionId: "phq-9" });
  const reply = { kind: "replied", reply: "我们马上给您打电话。" } as const;
  await clinic.phone(nurse).get("case.step", { caseId: raised.caseId, revision: 1, step: reply });
  for (const who of [desk, owner]) {
    const told = JSON.stringify([
      await clinic.phone(who).get("contact.show", { patientId }),
      await clinic.phone(who).get("outbox.list", { list: "ahead" }),
      await clinic.phone(who).get("outbox.list", { list: "unsent" }),
    ]);
    for (const word of ["phq", "mood", "crisis", raised.caseId + '"', `"sheetId"`, `"caseId"`])
      expect(told).not.toContain(word);
  }
});

test("the same mood survey is never given twice within its days, not even by two rules in one tick", async () => {
  await survey.rules(mood([3]), mood([3, 8], "again"));
  const { episodeId } = await given("wx-p3");
  await survey.later(24 * 9);
  const phq9 = survey.sheets({ episodeId });
  expect(phq9).toHaveLength(3);
  expect(phq9.filter(({ reason }) => reason === "tooSoon")).toHaveLength(2);
});

test("a consent that is taken back hides what was begun, and keeps nothing more", async () => {
  await survey.rules(mood([3]));
  const { phone, episodeId } = await given("wx-p4");
  await survey.later(49);
  const [sheet] = await survey.waiting("wx-p4");
  const sheetId = sheet?.sheetId ?? "";
  const { survey: phq9 } = await phone.get("sheet.open", { sheetId });
  const [first] = phq9.questions.filter(({ kind }) => kind === "choice");
  const answers = { [first?.id ?? ""]: null };
  const { revision } = await phone.get("sheet.keep", { sheetId, revision: 0, answers });
  const decisions = [{ purpose: "moodScreening", textVersion: "2026-11", state: "withdrawn" }] as const;
  await phone.get("consent.decide", { episodeId, decisions: [...decisions] });
  expect(await survey.waiting("wx-p4")).toEqual([]);
  expect(await phone.refused("sheet.keep", { sheetId, revision, answers })).toMatchObject({ reason: "noConsent" });
  expect(await phone.get("sheet.open", { sheetId })).not.toHaveProperty("draft");
});

test("a rule that was changed takes back what it had planned", async () => {
  await survey.inForce(marks, { ...marks, id: "other" });
  const days = ruleFor("marks", { kind: "day", pathwayId: null, days: [5], atHour: 10 }, { id: "recovering" });
  await survey.rules(days);
  const { episodeId } = await clinic.patient("wx-p5");
  await survey.rules({ ...days, surveyId: "other", trigger: { kind: "day", pathwayId: null, days: [5], atHour: 10 } });
  await survey.later(24 * 6);
  const found = survey.sheets({ episodeId }).map(({ surveyId, state, reason }) => [surveyId, state, reason]);
  expect(found).toEqual(expect.arrayContaining([["marks", "skipped", "ruleOff"]]));
  expect(found.some(([id, state]) => id === "other" && state !== "skipped")).toBe(true);
});

test("reminders go out also when surveys cannot be looked at", async () => {
  await clinic.patient("wx-p6", { procedureDate: "2026-11-20" });
  await survey.rules(mood([3]));
  clinic.cloud.database.insertMany("sheets", [{ _id: "broken", state: "planned", lookAt: 1, dueAt: 1 }]);
  await survey.later(24);
  const settled = clinic.cloud.database.inspect("messages", { kind: "checkIn" }, 50).map(({ state }) => state);
  expect(settled.some((state) => state !== "planned")).toBe(true);
  expect(await clinic.phone(doctor).get("case.count", {})).toMatchObject({ open: 0 });
});
