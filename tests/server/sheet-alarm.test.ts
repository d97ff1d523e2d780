import { type Survey, surveyKey } from "@shared/survey/survey";
import { caseIdOf } from "../../cloudfunctions/server/cases/case-id-of";
import { atOnce } from "./support/at-once";
import { casing, hostess } from "./support/casing";
import { databaseCalls } from "./support/database-calls";
import { doctor, morning, nurse, openClinic, type Phone, type TestClinic } from "./support/open-clinic";
import { day } from "./support/reminding";
import { marks, nameless } from "./support/surveying";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  openMembers();
  clinic.cloud.database.insertMany("surveys", [mood, marks, { ...nameless, questions: mood.questions }].map(released));
});
afterAll(() => clinic.close());

const { known, mine, openMembers, settle, show, step } = casing(() => clinic);
const both = (zh: string) => ({ zh, en: zh });
const minute = 60_000;

/** A question whose answer may bring up the safety screen, and one that never does. */
const mood: Survey = {
  ...marks,
  id: "mood",
  purpose: "care",
  clinical: true,
  questions: [
    { id: "sleep", kind: "scale", text: both("睡眠"), from: 0, to: 3, ends: { low: both("好"), high: both("差") } },
    {
      id: "harm",
      kind: "scale",
      text: both("念头"),
      from: 0,
      to: 3,
      ends: { low: both("没有"), high: both("每天") },
      crisisFrom: 1,
    },
  ],
  scores: [],
  concerns: [],
};

const released = (survey: Survey) => ({
  ...survey,
  _id: surveyKey(survey),
  state: "released",
  revision: 1,
  contentHash: "",
});

let sheets = 0;
/** A sheet that waits for this patient. */
function issued(patientId: string, survey: Survey = mood, more: object = {}): string {
  const _id = `sheet-alarm-${++sheets}`;
  clinic.cloud.database.insertMany("sheets", [
    {
      _id,
      ruleId: "r1",
      surveyId: survey.id,
      version: 1,
      surveyKey: surveyKey(survey),
      patientId,
      patientName: "陈一",
      slices: { doctor: "doctor-zhou", nurse: "nurse-lin" },
      state: "issued",
      dueAt: morning,
      lateAt: morning + day,
      issuedAt: morning,
      closesAt: morning + 30 * day,
      revision: 0,
      order: `waiting:0:${_id}`,
      ...more,
    },
  ]);
  return _id;
}

const alarm = (phone: Phone, sheetId: string, more: object = {}) =>
  phone.get("sheet.alarm", { sheetId, questionId: "harm", ...more });
const open = async (by: string) => (await clinic.phone(by).get("case.list", { state: "open" })).rows;

describe("an answer that speaks of hurting oneself", () => {
  test("is with the nurse at once, before everything else, for a quarter of an hour", async () => {
    const { phone, patientId } = await known("陈一");
    await phone.get("complaint.file", { requestId: "before-the-alarm", text: "等了很久" });
    const sheetId = issued(patientId);
    const { case: one } = await alarm(phone, sheetId);
    expect(one).toMatchObject({
      caseId: caseIdOf(sheetId, "crisis"),
      kind: "crisis",
      state: "open",
      owner: { id: "nurse-lin", name: "林静" },
      patientName: "陈一",
      steps: [{ kind: "opened" }],
    });
    expect(one.dueAt - one.openedAt).toBe(15 * minute);
    const [first, second] = await open(nurse);
    expect(first).toMatchObject({ caseId: one.caseId, urgency: "crisis", alarm: {}, sheetId });
    expect(second).toMatchObject({ kind: "complaint" });
    expect(await clinic.phone(doctor).get("case.count", {})).toMatchObject({ crisis: 1 });
    expect(await mine(phone)).toHaveLength(2);
    expect((await open(hostess)).map(({ kind }) => kind)).toEqual(["complaint"]);
  });

  test("tells the patient when the team looks and whom to call, for as long as it is open", async () => {
    const crisis = { phone: "021-5555-0120", watched: "每天 08:00–21:00" };
    clinic.cloud.database.insertMany("programmes", [
      { _id: "own", revision: 1, rules: [], budget: {}, crisis: { ...crisis, steps: "值班医生立即回电" } },
    ]);
    await clinic.cloud.clock.advance(61_000); // an instance keeps that for a minute
    const { phone, patientId } = await known("陈九");
    await phone.get("complaint.file", { requestId: "beside-the-alarm", text: "等了很久" });
    expect(await phone.get("case.mine", {})).not.toHaveProperty("crisis");
    const { case: one } = await alarm(phone, issued(patientId));
    expect(await phone.get("case.mine", {})).toMatchObject({ crisis });
    expect((await phone.get("case.mine", {})).crisis).toEqual(crisis);
    expect(await databaseCalls(clinic.cloud, () => phone.get("case.mine", {}))).toBe(2);
    await settle(one.caseId, doctor);
    expect(await phone.get("case.mine", {})).not.toHaveProperty("crisis");
  });

  test("is one case, told more by every further answer; what was once so stays", async () => {
    const { phone, patientId } = await known("陈二");
    const sheetId = issued(patientId);
    const first = await alarm(phone, sheetId);
    await clinic.cloud.clock.advance(minute);
    await alarm(phone, sheetId, { harmNow: true });
    await alarm(phone, sheetId, { harmNow: false, someoneThere: true });
    const last = await alarm(phone, sheetId, { someoneThere: false, callBack: true });
    expect(last).toEqual(first);
    const { alarm: known2, revision } = await show(first.case.caseId, nurse);
    expect(known2).toEqual({ harmNow: true, someoneThere: false, callBack: true });
    expect(revision).toBe(1);
  });

  test("leaves what the team has done as it is, and opens the case again when it was closed", async () => {
    const { phone, patientId } = await known("陈三");
    const sheetId = issued(patientId);
    const { caseId } = (await alarm(phone, sheetId)).case;
    await step(caseId, { kind: "taken" }, doctor);
    await alarm(phone, sheetId, { callBack: true });
    expect(await show(caseId, nurse)).toMatchObject({ owner: { id: "doctor-zhou" }, state: "inHand", revision: 2 });
    await settle(caseId, doctor);
    await clinic.cloud.clock.advance(20 * day);
    const { case: again } = await alarm(phone, sheetId);
    expect(again).toMatchObject({ state: "open", owner: { id: "doctor-zhou" } });
    const row = await show(caseId, nurse);
    expect(row).toMatchObject({ overdue: false, alarm: { callBack: true } });
    expect(row.steps.at(-1)).toMatchObject({ kind: "reopened" });
  });

  test("sent several times at once is one case with all of it", async () => {
    const { phone, patientId } = await known("陈四");
    const sheetId = issued(patientId);
    await atOnce(clinic, [
      () => alarm(phone, sheetId),
      () => alarm(phone, sheetId, { harmNow: true }),
      () => alarm(phone, sheetId, { callBack: true }),
    ]);
    expect(await show(caseIdOf(sheetId, "crisis"), nurse)).toMatchObject({
      alarm: { harmNow: true, callBack: true },
      revision: 1,
    });
  });

  test("counts also once the sheet was sent off, and is the patient's and a guardian's to read alone", async () => {
    const tie = { id: "t1", openid: "wx-husband", name: "王大海", relation: "relative", rights: ["book", "read"] };
    const own = { name: "陈五", openid: "wx-chen-5", people: ["wx-chen-5", "wx-husband"], family: [tie] };
    clinic.cloud.database.insertMany("patients", [{ _id: "p-chen-5", ...own, upcoming: [], gates: [], since: 1 }]);
    const [phone, husband] = [clinic.phone("wx-chen-5"), clinic.phone("wx-husband")];
    await phone.get("complaint.file", { requestId: "complaint-chen-5", text: "等了很久" });
    const { caseId } = (await alarm(phone, issued("p-chen-5", mood, { state: "answered" }))).case;
    expect((await mine(phone)).map(({ kind }) => kind)).toEqual(["crisis", "complaint"]);
    expect((await mine(husband)).map(({ kind }) => kind)).toEqual(["complaint"]);
    const asking = { requestId: "husband-asks", caseId, answer: { kind: "added", text: "?" } };
    expect(await husband.refused("case.answer", asking)).toEqual({ code: "notFound", field: "caseId" });
  });

  test("is taken from nobody else, of no other question, and of no anonymous sheet", async () => {
    const { phone, patientId } = await known("陈六");
    const { phone: stranger } = await known("陈七");
    const sheetId = issued(patientId);
    const refused = (by: Phone, id: string, questionId = "harm") =>
      by.refused("sheet.alarm", { sheetId: id, questionId });
    expect(await refused(stranger, sheetId)).toEqual({ code: "notFound", field: "sheetId" });
    expect(await refused(phone, "sheet-none")).toEqual({ code: "notFound", field: "sheetId" });
    expect(await refused(phone, issued(patientId, mood, { state: "planned" }))).toMatchObject({ code: "notFound" });
    const noAlarm = { code: "invalidInput", field: "questionId", reason: "noAlarm" };
    expect(await refused(phone, sheetId, "sleep")).toEqual(noAlarm);
    expect(await refused(phone, sheetId, "none")).toEqual(noAlarm);
    expect(await refused(phone, issued(patientId, marks), "mark")).toEqual(noAlarm);
    expect(await refused(phone, issued(patientId, nameless, { anonymous: true }))).toEqual(noAlarm);
    expect(await mine(phone)).toEqual([]);
    expect(await mine(stranger)).toEqual([]);
  });
});
