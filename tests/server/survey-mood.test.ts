import { doctor, nurse, openClinic, owner, type Phone, type TestClinic } from "./support/open-clinic";
import { ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
let phone: Phone;
let episodeId: string;
let sheetId: string;
beforeAll(async () => {
  clinic = await openClinic();
  await survey.rules();
  await survey.release("phq9");
  await survey.rules(ruleFor("phq9", { kind: "day", pathwayId: null, days: [3, 20], atHour: 10 }));
  ({ phone, episodeId } = await clinic.patient("wx-m1"));
  await survey.later(49);
  sheetId = (await survey.waiting("wx-m1"))[0]?.sheetId ?? "";
});
afterAll(() => clinic.close());

const decide = (state: "granted" | "refused") =>
  phone.get("consent.decide", { episodeId, decisions: [{ purpose: "moodScreening", textVersion: "2026-11", state }] });

test("asks for consent before its first question, and takes nothing without it", async () => {
  const opened = await phone.get("sheet.open", { sheetId });
  expect(opened).toMatchObject({
    consent: { purpose: "moodScreening", episodeId },
    crisis: { phone: survey.crisis.phone },
  });
  expect(survey.sheet(sheetId)).not.toHaveProperty("shownAt");
  const ids = opened.survey.questions.map(({ id }) => id);
  const answers = Object.fromEntries(ids.map((id) => [id, null]));
  expect(await phone.refused("sheet.submit", { sheetId, version: 1, answers })).toMatchObject({ reason: "noConsent" });
  await decide("granted");
  expect(await phone.get("sheet.open", { sheetId })).not.toHaveProperty("consent");
});

test("the patient reads no score; the care team does, and nobody else", async () => {
  const { survey: phq9 } = await phone.get("sheet.open", { sheetId });
  const answers = Object.fromEntries(
    phq9.questions.flatMap((question) => {
      if (question.kind !== "choice") return [];
      const second = question.crisisFrom === undefined ? question.choices[2] : question.choices[0];
      return [[question.id, second?.id ?? ""]];
    }),
  );
  const receipt = await phone.get("sheet.submit", { sheetId, version: 1, answers });
  expect(JSON.stringify(receipt)).not.toMatch(/score|band|抑郁|16/);
  expect(receipt.closing.zh).toContain("这不是诊断");
  expect(receipt.cases[0]).toMatchObject({ kind: "mood" });
  const { patientId } = survey.sheet(sheetId) as { patientId: string };
  const read = async (who: string) =>
    (await clinic.phone(who).get("sheet.ofPatient", { patientId })).rows.find((row) => row.sheetId === sheetId);
  expect(await read(nurse)).toMatchObject({ scores: [{ value: 16 }] });
  expect(await read(doctor)).toHaveProperty("answers");
  expect(await read(owner)).toBeUndefined(); // not even that such a survey was given
});

test("a phone whose alarm never got through raises it with the answers", async () => {
  const { phone: other, episodeId: otherEpisode } = await clinic.patient("wx-m2");
  const decisions = [{ purpose: "moodScreening", textVersion: "2026-11", state: "granted" }] as const;
  await other.get("consent.decide", { episodeId: otherEpisode, decisions: [...decisions] });
  await survey.later(48);
  const [waiting] = await survey.waiting("wx-m2");
  const { survey: phq9 } = await other.get("sheet.open", { sheetId: waiting?.sheetId ?? "" });
  const answers = Object.fromEntries(
    phq9.questions.flatMap((question) =>
      question.kind === "choice"
        ? [[question.id, question.choices[question.crisisFrom === undefined ? 0 : 1]?.id ?? ""]]
        : [],
    ),
  );
  await other.get("sheet.submit", { sheetId: waiting?.sheetId ?? "", version: 1, answers });
  const { rows } = await clinic.phone(nurse).get("case.list", { state: "open" });
  expect(rows[0]).toMatchObject({ kind: "crisis", urgency: "crisis", patientName: "王女士" });
});

test("is never filled in by somebody else", async () => {
  const input = { sheetId, version: 1, answers: {} };
  expect(await clinic.phone(nurse).refused("sheet.answerFor", input)).toMatchObject({ code: "conflict" });
});

test("a no hides these surveys from then on", async () => {
  await decide("refused");
  await survey.later(24 * 17);
  const states = survey.sheets({ episodeId }).map(({ state, reason }) => [state, reason]);
  expect(states).toContainEqual(["skipped", "noConsent"]);
});
