import { openClinic, type TestClinic } from "./support/open-clinic";
import { afterVisit, nameless, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
const survey = surveying(() => clinic);
const times = ["1100", "1130", "1200", "1230", "1300"];
const holders = ["wx-c1", "wx-c2", "wx-c3", "wx-c4", "wx-c5"];
const sheetIds = new Map<string, string>();
beforeAll(async () => {
  clinic = await openClinic();
  await survey.inForce(nameless);
  await survey.rules(ruleFor("nameless", afterVisit));
  for (const [place, openid] of holders.entries()) await survey.visited(openid, times[place]);
  await survey.later(3);
  for (const openid of holders) sheetIds.set(openid, (await survey.waiting(openid))[0]?.sheetId ?? "");
});
afterAll(() => clinic.close());

const answers = { mark: 5, words: "都好" };
const first = "request-1";
const second = "request-2";
const kept = () => clinic.cloud.database.inspect("anonymousSheets", {}, 1000).length;
const input = (sheetId: string, requestId?: string) => ({
  sheetId,
  version: 1,
  answers,
  ...(requestId === undefined ? {} : { requestId }),
});
const given = (openid: string) => ({ phone: clinic.phone(openid), sheetId: sheetIds.get(openid) ?? "" });

test("a sheet that two of a family hold takes the answers of one; the other's are refused and not thanked for", async () => {
  const { phone, sheetId } = given("wx-c1");
  const before = kept();
  const receipt = await phone.get("sheet.submit", input(sheetId, first));
  expect(await phone.refused("sheet.submit", input(sheetId, second))).toEqual({
    code: "conflict",
    field: "sheetId",
    reason: "alreadyAnswered",
  });
  expect(await phone.get("sheet.submit", input(sheetId, first))).toEqual(receipt);
  expect(kept()).toBe(before + 1);
});

test("a sheet declined by one, refuses what the other sends", async () => {
  const { phone, sheetId } = given("wx-c2");
  const before = kept();
  await phone.get("sheet.decline", { sheetId });
  expect(await phone.refused("sheet.submit", input(sheetId, first))).toMatchObject({ reason: "alreadyAnswered" });
  expect(kept()).toBe(before);
});

test("of two that come at once one is kept and one refused", async () => {
  const { phone, sheetId } = given("wx-c3");
  const before = kept();
  const replies = await Promise.all([first, second].map((id) => phone.call("sheet.submit", input(sheetId, id))));
  expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(kept()).toBe(before + 1);
});

test("is nobody else's, not even with the request that ended it", async () => {
  const { sheetId } = given("wx-c1");
  for (const request of [first, second]) {
    expect(await clinic.phone("wx-c2").refused("sheet.submit", input(sheetId, request))).toMatchObject({
      code: "notFound",
      field: "sheetId",
    });
  }
});

test("an older phone that names no request is answered as before", async () => {
  const { phone, sheetId } = given("wx-c5");
  const before = kept();
  const receipt = await phone.get("sheet.submit", input(sheetId));
  expect(await phone.get("sheet.submit", input(sheetId))).toEqual(receipt);
  expect(await phone.refused("sheet.submit", input(sheetId, first))).toMatchObject({ reason: "alreadyAnswered" });
  expect(survey.sheet(sheetId)?.["endHash"]).toMatch(/^[0-9a-f]{64}$/);
  expect(kept()).toBe(before + 1);
});

test.each([["", 7, null, { $ne: "" }, "a".repeat(81)]].flat())("a request called %j is refused", async (requestId) => {
  const bad = { ...input("s1"), requestId };
  expect(await clinic.phone("wx-c1").refused("sheet.submit", bad)).toMatchObject({
    code: "invalidInput",
    field: "requestId",
  });
});

test("the same answer again has its receipt also after the last day, and is looked at again", async () => {
  const { phone, sheetId } = given("wx-c4");
  const receipt = await phone.get("sheet.submit", input(sheetId, first));
  const bad = { ...input(sheetId, first), answers: { mark: 9 } };
  expect(await phone.refused("sheet.submit", bad)).toMatchObject({ field: "answers.mark", reason: "outOfRange" });
  await survey.later(24 * 6);
  expect(await phone.get("sheet.submit", input(sheetId, first))).toEqual(receipt);
  expect(await phone.refused("sheet.submit", input(sheetId, second))).toMatchObject({ reason: "expired" });
});
