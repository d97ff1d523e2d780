import { casing, hostess } from "./support/casing";
import { nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { afterVisit, marks, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
  people.openMembers();
});
afterEach(() => clinic.close());

const people = casing(() => clinic);
const survey = surveying(() => clinic);
const minute = 60_000;
const logged = (episodeId: string) =>
  clinic.cloud.database.inspect("lookLog", { episodeId }, 50).map(({ by }) => (by as { name: string }).name);

test("a case without a follow-up, once in a minute however often it is shown", async () => {
  const { patientId, caseId } = await people.complained("陈一");
  await people.show(caseId);
  await people.show(caseId);
  expect(logged(patientId)).toEqual(["唐宁"]);
  await clinic.cloud.clock.advance(minute);
  await people.show(caseId);
  expect(logged(patientId)).toEqual(["唐宁", "唐宁"]);
});

test("is shown to the patient who has a follow-up besides", async () => {
  const { phone, episodeId } = await clinic.patient("wx-l1");
  const { case: one } = await phone.get("complaint.file", { requestId: "complaint-l1", text: "等了很久" });
  const { episodeId: _, ...without } = people.stored(one.caseId) ?? {};
  clinic.cloud.database.insertMany("cases", [{ ...without, _id: "case-before" }]);
  await clinic.cloud.clock.advance(minute);
  await clinic.phone(hostess).get("case.show", { caseId: "case-before" });
  await clinic.cloud.clock.advance(minute);
  await clinic.phone(nurse).get("patient.show", { episodeId });
  const { looks } = await phone.get("look.mine", { episodeId });
  expect(looks.map(({ by }) => by)).toEqual(["林静", "唐宁"]);
});

test("the sheets of a patient without a follow-up, one filled in on the telephone, and what people wrote", async () => {
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", afterVisit));
  for (const [place, openid] of ["wx-l2", "wx-l3", "wx-l4"].entries()) {
    await clinic.phone(openid).get("family.introduce", { name: `陈${place}` });
    await survey.visited(openid, `1${place + 1}00`);
  }
  await survey.later(5);
  const sheets = survey.sheets() as never as readonly { _id: string; patientId: string; patientName: string }[];
  const [first, second, third] = ["陈0", "陈1", "陈2"].map((name) => {
    const sheet = sheets.find(({ patientName }) => patientName === name);
    if (!sheet) throw new Error(`${name} has no sheet`);
    return sheet;
  });
  if (!first || !second || !third) throw new Error("three sheets");

  await clinic.phone(nurse).get("sheet.ofPatient", { patientId: first.patientId });
  expect(logged(first.patientId)).toEqual(["林静"]);
  const filled = { sheetId: second._id, version: 1, answers: { mark: 5 } };
  await clinic.phone(nurse).get("sheet.answerFor", filled);
  expect(logged(second.patientId)).toEqual(["林静"]);

  for (const [openid, sheetId] of [
    ["wx-l2", first._id],
    ["wx-l4", third._id],
  ] as const) {
    const words = openid === "wx-l4" ? { words: "很细心" } : {};
    await clinic.phone(openid).get("sheet.submit", { sheetId, version: 1, answers: { mark: 5, ...words } });
  }
  await clinic.cloud.clock.advance(minute);
  const version = { surveyId: "marks", version: 1 } as const;
  const { rows } = await clinic.phone(nurse).get("result.texts", { ...version, limit: 20 });
  expect(rows).toMatchObject([{ text: "很细心", patientName: "陈2" }]);
  expect(logged(third.patientId)).toEqual(["林静"]);
  expect(logged(first.patientId)).toEqual(["林静"]); // wrote nothing that is shown
  await clinic.phone(nurse).get("sheet.ofPatient", { patientId: "nobody" });
  expect(logged("nobody")).toEqual([]);
});
