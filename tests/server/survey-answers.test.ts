import { doctor, openClinic, type Phone, type TestClinic } from "./support/open-clinic";
import { afterVisit, marks, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
let phone: Phone;
let sheetId: string;
beforeAll(async () => {
  clinic = await openClinic();
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit));
  await survey.visited("wx-s1");
  await survey.visited("wx-s2", "1130");
  await survey.visited("wx-s3", "1200");
  await survey.later(3);
  phone = clinic.phone("wx-s1");
  sheetId = (await survey.waiting("wx-s1"))[0]?.sheetId ?? "";
});
afterAll(() => clinic.close());

describe("a survey after a visit", () => {
  test("waits for whoever was there, says what it is about, and is told of without a word of it", async () => {
    const [waiting] = await survey.waiting("wx-s1");
    expect(waiting).toMatchObject({ surveyId: "marks", anonymous: false, begun: false, about: { title: "复诊" } });
    const [row] = clinic.cloud.database.inspect("messages", { _id: `${sheetId}:survey:invite` }, 1);
    expect(row).toMatchObject({ kind: "survey", purpose: "care", facts: { sheetId } });
  });

  test("keeps what was answered so far for another phone, and the newer one wins", async () => {
    const opened = await phone.get("sheet.open", { sheetId });
    expect(opened).toMatchObject({ revision: 0, survey: { id: "marks" }, clinic: { name: "合愈测试门诊部" } });
    const { revision } = await phone.get("sheet.keep", { sheetId, revision: 0, answers: { mark: 2 }, at: "why" });
    const again = await phone.get("sheet.open", { sheetId });
    expect(again).toMatchObject({ revision, draft: { answers: { mark: 2 }, at: "why" } });
    expect(await phone.refused("sheet.keep", { sheetId, revision: 0, answers: { mark: 5 } })).toMatchObject({
      code: "conflict",
      field: "revision",
      reason: "changedMeanwhile",
    });
    expect((await survey.waiting("wx-s1"))[0]?.begun).toBe(true);
  });

  test("says which phone's copy it keeps, by nothing but the random id that phone gave it", async () => {
    const draft = { sheetId, answers: { mark: 2 }, at: "why" };
    const { revision } = await phone.get("sheet.keep", { ...draft, revision: 1, draftId: "draft-1" });
    expect((await phone.get("sheet.open", { sheetId })).draft).toMatchObject({ draftId: "draft-1" });
    await phone.get("sheet.keep", { ...draft, revision });
    expect((await phone.get("sheet.open", { sheetId })).draft).not.toHaveProperty("draftId");
    const bad = { ...draft, revision: revision + 1, draftId: { $ne: 1 } };
    expect(await phone.refused("sheet.keep", bad)).toMatchObject({ code: "invalidInput", field: "draftId" });
  });

  test.each([
    [{ mark: 5, nothing: "x" }, "answers.nothing", "unknownQuestion"],
    [{ mark: 5, why: "waiting" }, "answers.why", "hiddenQuestion"],
    [{ mark: 2 }, "answers.why", "unanswered"],
    [{ mark: 6 }, "answers.mark", "outOfRange"],
    [{ mark: "5" }, "answers.mark", "wrongType"],
    [{ mark: 2, why: "weather" }, "answers.why", "unknownChoice"],
  ])("is not taken as %j", async (answers, field, reason) => {
    const problem = await phone.refused("sheet.submit", { sheetId, version: 1, answers });
    expect(problem).toMatchObject({ code: "invalidInput", field, reason });
    expect(survey.sheet(sheetId)).toMatchObject({ state: "issued" });
  });

  test("takes no scores from a phone", async () => {
    const problem = await phone.refused("sheet.submit", { sheetId, version: 1, answers: { mark: 5 }, scores: [] });
    expect(problem).toMatchObject({ code: "invalidInput", field: "scores" });
    expect(await phone.refused("sheet.submit", { sheetId, version: 2, answers: { mark: 5 } })).toMatchObject({
      code: "conflict",
      reason: "otherVersion",
    });
  });

  test("is nobody else's", async () => {
    for (const stranger of ["wx-s2", "wx-nobody"]) {
      for (const [endpoint, input] of [
        ["sheet.open", { sheetId }],
        ["sheet.keep", { sheetId, revision: 1, answers: { mark: 5 } }],
        ["sheet.submit", { sheetId, version: 1, answers: { mark: 5 } }],
        ["sheet.decline", { sheetId }],
      ] as const) {
        expect(await clinic.phone(stranger).refused(endpoint, input)).toMatchObject({
          code: "notFound",
          field: "sheetId",
        });
      }
    }
  });

  test("is taken once with its scores, opens one case with an owner and a deadline, and answers the first receipt again", async () => {
    const answers = { mark: 2, why: "waiting", words: "等了一个小时" };
    const first = await phone.get("sheet.submit", { sheetId, version: 1, answers });
    expect(first.closing.zh).toBe("谢谢您告诉我们。");
    expect(first.cases).toHaveLength(1);
    expect(first.cases[0]).toMatchObject({ kind: "lowScore", state: "open", owner: { name: expect.any(String) } });
    const second = await phone.get("sheet.submit", { sheetId, version: 1, answers: { mark: 5 } });
    expect(second).toEqual(first);
    expect(survey.sheet(sheetId)).toMatchObject({
      state: "answered",
      answers,
      scores: [{ id: "content", value: 2, band: "low" }],
    });
    expect(survey.sheet(sheetId)).not.toHaveProperty("draft");
    expect(clinic.cloud.database.inspect("cases", { sheetId }, 10)).toHaveLength(1);
    expect(await survey.waiting("wx-s1")).toEqual([]);
  });

  test("can be declined, and is then closed for good", async () => {
    const [{ sheetId: other } = { sheetId: "" }] = await survey.waiting("wx-s2");
    const second = clinic.phone("wx-s2");
    await second.get("sheet.decline", { sheetId: other });
    await second.get("sheet.decline", { sheetId: other });
    expect(await second.refused("sheet.open", { sheetId: other })).toMatchObject({ reason: "declined" });
  });

  test("cannot be answered once its days are over", async () => {
    const [{ sheetId: third } = { sheetId: "" }] = await survey.waiting("wx-s3");
    await survey.later(24 * 5);
    const late = clinic.phone("wx-s3");
    expect(await late.refused("sheet.submit", { sheetId: third, version: 1, answers: { mark: 5 } })).toMatchObject({
      code: "conflict",
      field: "sheetId",
      reason: "expired",
    });
    expect(survey.sheet(third)).toMatchObject({ state: "expired" });
  });

  test("shows the team who was asked what, and when it was given, shown and answered", async () => {
    const { patientId } = survey.sheet(sheetId) as { patientId: string };
    const { rows, surveys } = await clinic.phone(doctor).get("sheet.ofPatient", { patientId });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      state: "answered",
      title: "到院感受",
      answers: { mark: 2 },
      scores: [{ value: 2 }],
    });
    expect(rows[0]).toHaveProperty("issuedAt");
    expect(rows[0]).toHaveProperty("shownAt");
    expect(rows[0]).toHaveProperty("answeredAt");
    expect(Object.keys(surveys)).toEqual(["marks@1"]);
  });
});

test("forty answers sent twice at once are kept once each", async () => {
  const people = Array.from({ length: 40 }, (_, place) => `wx-many-${place}`);
  const template = survey.sheet(sheetId) as Record<string, unknown>;
  const now = clinic.cloud.clock.now();
  const { answers: _, scores: __, answeredAt: ___, endedAt: ____, lookAt: _____, ...rest } = template;
  clinic.cloud.database.insertMany(
    "patients",
    people.map((openid) => ({
      _id: `p-${openid}`,
      name: "",
      openid,
      people: [openid],
      family: [],
      upcoming: [],
      gates: [],
      since: now,
    })),
  );
  clinic.cloud.database.insertMany(
    "sheets",
    people.map((openid) => ({
      ...rest,
      _id: `many:${openid}`,
      patientId: `p-${openid}`,
      state: "issued",
      closesAt: now + 86_400_000,
    })),
  );
  const send = (openid: string) =>
    clinic.phone(openid).get("sheet.submit", { sheetId: `many:${openid}`, version: 1, answers: { mark: 4 } });
  const replies = await Promise.all([...people, ...people].map(send));
  expect(replies).toHaveLength(2 * people.length);
  const kept = survey
    .sheets({ ruleId: rest["ruleId"], state: "answered" })
    .filter((one) => String(one["_id"]).startsWith("many:"));
  expect(kept).toHaveLength(people.length);
});
