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
    requestId: `request-of-${openid}`,
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
    expect(sheet).toMatchObject({ state: "closed", anonymous: true });
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
  const nameless = JSON.stringify(kept);
  for (const { endHash } of survey.sheets({ surveyId: "nameless" })) expect(nameless).not.toContain(endHash);
  expect(everywhere + nameless).not.toContain("request-of-");
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

const results = () =>
  survey.lead().get("result.show", {
    surveyId: "nameless",
    version: 1,
    from: "2026-11-22",
    to: "2027-01-31",
    slice: "all",
  });

test("nothing is shown of a month that is not over", async () => {
  expect((await results()).parts).toEqual([]);
  expect((await survey.lead().get("result.texts", { surveyId: "nameless", version: 1 })).rows).toEqual([]);
});

test("once the month is over everybody counts once, and texts have neither day nor name", async () => {
  await survey.later(24 * 10);
  const { parts } = await results();
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({ answered: people.length, suppressed: false });
  expect(parts[0]?.questions.find(({ questionId }) => questionId === "mark")?.counts).toMatchObject({ "1": 1, "5": 2 });
  const texts = await survey.lead().get("result.texts", { surveyId: "nameless", version: 1 });
  expect(texts.rows).toHaveLength(people.length);
  for (const row of texts.rows) expect(Object.keys(row).sort()).toEqual(["day", "questionId", "rowId", "text"]);
});

test("one who answered, one who declined and one who did not look cannot be told apart afterwards", async () => {
  const others = ["wx-b1", "wx-b2", "wx-b3"];
  await clinic.cloud.clock.advanceTo(Date.parse("2026-12-03T09:30:00+08:00"));
  for (const [place, openid] of others.entries()) await survey.visited(openid, times[place], "2026-12-03");
  await survey.later(3);
  await answer("wx-b1", 5, "好");
  await clinic.phone("wx-b2").get("sheet.decline", { sheetId: await sheetOf("wx-b2") });
  await survey.later(24 * 6);
  const ended = survey.sheets({ surveyId: "nameless", dueAt: { $gt: Date.parse("2026-12-01T00:00:00+08:00") } });
  expect(ended).toHaveLength(3);
  const shapes = ended.map((sheet) => Object.keys(sheet).sort().join());
  expect(new Set(shapes).size).toBe(1);
  expect(new Set(ended.map(({ state }) => state))).toEqual(new Set(["closed"]));
  expect(ended.every(({ endHash }) => /^[0-9a-f]{64}$/.test(String(endHash)))).toBe(true);
  expect(new Set(ended.map(({ endHash }) => endHash)).size).toBe(3);
  expect((await results()).parts[0]).toMatchObject({ answered: people.length }); // December has too few
});
