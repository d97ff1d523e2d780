import { openClinic, type TestClinic } from "./support/open-clinic";
import { afterVisit, nameless, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
const people = ["wx-a1", "wx-a2", "wx-a3", "wx-a4", "wx-a5", "wx-a6"];
const times = ["1100", "1130", "1200", "1230", "1300", "1330"];
const sheetOf = async (openid: string) => (await survey.waiting(openid))[0]?.sheetId ?? "";
const answer = async (openid: string, mark: number, words: string) => {
  const input = {
    sheetId: await sheetOf(openid),
    version: 1,
    answers: { mark, words, ...(mark > 3 ? {} : { why: "manner" }) },
  };
  const first = await clinic.phone(openid).get("sheet.submit", input);
  expect(await clinic.phone(openid).get("sheet.submit", input)).toEqual(first);
  return first;
};
beforeAll(async () => {
  clinic = await openClinic();
  await survey.inForce(nameless);
  await survey.rules(ruleFor("nameless", afterVisit));
  for (const [place, openid] of people.entries()) await survey.visited(openid, times[place]);
  await survey.later(3);
});
afterAll(() => clinic.close());

const all = (name: string) => clinic.cloud.database.inspect(name as never, {}, 1000);

test("nothing half-answered is ever kept", async () => {
  const sheetId = await sheetOf("wx-a1");
  const opened = await clinic.phone("wx-a1").get("sheet.open", { sheetId });
  expect(opened.sheet.anonymous).toBe(true);
  const problem = await clinic.phone("wx-a1").refused("sheet.keep", { sheetId, revision: 0, answers: { mark: 1 } });
  expect(problem).toMatchObject({ code: "conflict", reason: "anonymous" });
  expect(survey.sheet(sheetId)).not.toHaveProperty("shownAt");
});

test("what was answered and who was asked share nothing: no id, no time, no order", async () => {
  for (const [place, openid] of people.entries()) await answer(openid, place + 1 > 5 ? 5 : place + 1, `话${place}`);
  const kept = all("anonymousSheets");
  expect(kept).toHaveLength(people.length);
  for (const row of kept) {
    expect(Object.keys(row).sort()).toEqual(["_id", "answers", "month", "order", "scores", "surveyKey"]);
    expect(row).toMatchObject({ month: "2026-11-01", surveyKey: "nameless@1" });
  }
  for (const sheet of survey.sheets({ surveyId: "nameless" })) {
    expect(sheet).toMatchObject({ state: "answered", anonymous: true });
    for (const field of [
      "answers",
      "scores",
      "answeredAt",
      "endedAt",
      "shownAt",
      "lookAt",
      "draft",
      "answeredOrder",
      "countOrder",
    ])
      expect(sheet).not.toHaveProperty(field);
  }
  const everywhere = JSON.stringify([all("sheets"), all("cases"), all("messages"), all("surveyBudgets"), all("calls")]);
  for (const { _id, order } of kept as unknown as readonly { _id: string; order: string }[]) {
    expect(everywhere).not.toContain(_id);
    expect(everywhere).not.toContain(order);
  }
  for (const [place] of people.entries()) expect(everywhere).not.toContain(`话${place}`);
});

test("the order in which answers lie tells nothing of the order in which they came", async () => {
  const kept = all("anonymousSheets") as unknown as readonly { order: string; answers: { words: string } }[];
  const byOrder = [...kept]
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ answers }) => answers.words);
  expect(new Set(byOrder).size).toBe(people.length);
  expect(kept.every(({ order }) => /^[0-9a-f]{32}$/.test(order))).toBe(true);
});

test("results count everybody once, and are shown from five answers on", async () => {
  const { parts } = await survey.lead().get("result.show", {
    surveyId: "nameless",
    version: 1,
    from: "2026-11-22",
    to: "2026-11-30",
    slice: "all",
  });
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({ answered: people.length, suppressed: false });
  expect(parts[0]?.questions.find(({ questionId }) => questionId === "mark")?.counts).toMatchObject({ "1": 1, "5": 2 });
  const texts = await survey.lead().get("result.texts", { surveyId: "nameless", version: 1 });
  expect(texts.rows).toHaveLength(people.length);
  for (const row of texts.rows) expect(Object.keys(row).sort()).toEqual(["day", "questionId", "rowId", "text"]);
});
