import type { Survey } from "@shared/survey/survey";
import { createClinic, now } from "./support/clinic-stand-in";
import type { OpenPage } from "./support/open-page";
import { startPhone } from "./support/phone";
import { choice, openSheet, survey } from "./support/survey-stand-in";
import { until } from "./support/until";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { surveys, booking } = clinic;
const kept = () => JSON.stringify([...phone.storage.entries()]);
const inBoth = (zh: string) => ({ zh, en: zh });

const visit = (change: Partial<Survey> = {}): Survey =>
  survey({
    id: "visit",
    questions: [
      {
        id: "csat",
        text: inBoth("您对这次就诊的满意程度？"),
        kind: "scale",
        from: 1,
        to: 5,
        ends: { low: inBoth("很不满意"), high: inBoth("很满意") },
      },
      {
        id: "why",
        text: inBoth("哪里让您不满意？"),
        kind: "choices",
        choices: [choice("wait", "等得久"), choice("words", "说得不清楚")],
        showIf: { question: "csat", atMost: 2 },
      },
      {
        id: "again",
        text: inBoth("还愿意来吗？"),
        kind: "choice",
        choices: [choice("yes", "愿意"), choice("no", "不愿意")],
      },
      { id: "more", text: inBoth("还想说什么？"), kind: "text", most: 200, optional: true },
    ],
    ...change,
  });

async function begin(id: string): Promise<OpenPage> {
  const page = await phone.open(`/patient/survey/index?id=${id}`);
  await page.reads("开始填");
  await page.tap("#begin");
  return page;
}
const place = (page: OpenPage) => /第 \d+ 题/.exec(page.text())?.[0];
/** Answers a question that goes on by itself, and waits until it has. */
async function answer(page: OpenPage, id: string): Promise<void> {
  await until(() => page.has(`#answer-${id}`));
  const before = place(page);
  await page.tap(`#answer-${id}`);
  await until(() => place(page) !== before);
}

beforeEach(() => {
  surveys.open = [openSheet(visit(), now)];
  surveys.concerned = false;
  clinic.reachable = true;
  for (const key of phone.storage.keys()) if (key.includes("sheet/sheet-")) phone.storage.delete(key);
});

test("says first what it is for, how long it takes and who reads it", async () => {
  const page = await phone.open("/patient/survey/index?id=sheet-visit");
  for (const text of [
    "就诊感受",
    "想听听您对这次就诊的看法。",
    "大约 2 分钟",
    "最多 4 题",
    "会看到您的回答",
    "没有奖励",
  ])
    await page.reads(text);
  expect(page.text()).not.toContain("不记名");
  page.close();
});

test("the way follows the answers, what is missing is said, and every answer can be changed at the end", async () => {
  const page = await begin("sheet-visit");
  await page.reads("第 1 题，共 3 题");
  await page.tap("#next");
  await page.reads("这一题还没有选。请点一个数字。");
  await answer(page, "1");
  await page.reads("第 2 题，共 4 题");
  await page.reads("哪里让您不满意？");
  await page.tap("#previous");
  await answer(page, "5");
  await page.reads("第 2 题，共 3 题");
  await answer(page, "yes");
  await page.reads("可以不填");
  await page.reads("跳过");
  await page.tap("#next");
  await page.reads("看一遍，没问题就提交");
  expect(page.text()).not.toContain("哪里让您不满意？");
  // a change that brings up another question leads there and back to the last look
  await page.tap("#change-csat");
  await answer(page, "2");
  await page.reads("哪里让您不满意？");
  await page.tap("#answer-words");
  await page.tap("#answer-wait");
  await page.tap("#next");
  await page.reads("等得久、说得不清楚");
  await page.tap("#change-csat");
  await answer(page, "4");
  await page.tap("#submit");
  await page.reads("谢谢您花时间告诉我们。");
  expect(surveys.submitted.at(-1)).toEqual({ sheetId: "sheet-visit", version: 1, answers: { csat: 4, again: "yes" } });
  expect(page.text()).not.toMatch(/分数|得分|奖励|\d+ 分/);
  expect(kept()).not.toContain('"csat"');
  page.close();
});

test("a dead network keeps everything; the same sheet goes once it is back, with who contacts the person", async () => {
  surveys.concerned = true;
  surveys.submitted.length = 0;
  surveys.open = [openSheet(visit({ id: "offline" }), now)];
  const page = await begin("sheet-offline");
  await answer(page, "3");
  clinic.reachable = false;
  await answer(page, "no");
  await page.tap("#next");
  await page.tap("#submit");
  await page.reads("还没有发出去");
  expect(page.text()).not.toContain("谢谢您");
  expect(kept()).toContain('"csat"');
  page.close();
  clinic.reachable = true;
  const again = await phone.open("/patient/survey/index?id=sheet-offline");
  await again.tap("#resend");
  await again.reads("林护士 会在 3月10日 18:00 前联系您");
  expect(surveys.submitted).toHaveLength(1);
  again.close();
});

const merged = "两边填的已经合在一起";

test("goes on where another phone stopped; what both fill in is put together, and it says so", async () => {
  const draft = { answers: { csat: 2, why: ["wait"] }, at: "again", savedAt: now };
  surveys.open = [openSheet(visit({ id: "resumed" }), now, { draft, revision: 3 })];
  const page = await phone.open("/patient/survey/index?id=sheet-resumed");
  await page.reads("上次填的还在");
  await page.tap("#begin");
  await page.reads("第 3 题，共 4 题");
  expect(page.text()).not.toContain(merged);
  // meanwhile the other phone saves, later than anything here
  const later = { answers: { csat: 5 }, at: "again", savedAt: (now + 3_600_000) as typeof now };
  surveys.open = surveys.open.map((one) => ({ ...one, draft: later, revision: 9 }));
  await answer(page, "yes");
  await page.reads(merged);
  await page.reads("第 2 题，共 3 题");
  await until(() => surveys.kept.get("sheet-resumed")?.revision === 9);
  expect(surveys.kept.get("sheet-resumed")?.answers).toEqual({ csat: 5, again: "yes" });
  // and once more, earlier than what is answered here
  const older = { answers: { csat: 4, again: "yes" }, savedAt: 0 as typeof now };
  surveys.open = surveys.open.map((one) => ({ ...one, draft: older, revision: 12 }));
  await answer(page, "no");
  await until(() => surveys.kept.get("sheet-resumed")?.revision === 12);
  expect(surveys.kept.get("sheet-resumed")?.answers).toEqual({ csat: 4, again: "no" });
  page.close();
});

test("one phone with a bad network loses nothing of its own, and blames no other", async () => {
  surveys.open = [openSheet(visit({ id: "alone" }), now)];
  const first = await begin("sheet-alone");
  await answer(first, "4");
  await answer(first, "yes");
  await until(() => surveys.open[0]?.revision === 2);
  first.close();
  // the next day, without a network: the phone has the copy of the first opening
  clinic.reachable = false;
  surveys.now = (now + 86_400_000) as typeof now;
  const second = await phone.open("/patient/survey/index?id=sheet-alone");
  await second.tap("#begin");
  await second.reads("还想说什么？");
  await second.type("#answer-text", "护士很细心，但停车难");
  await until(() => kept().includes("停车难"));
  second.close();
  clinic.reachable = true;
  const third = await phone.open("/patient/survey/index?id=sheet-alone");
  await third.tap("#begin");
  await third.tap("#next");
  await third.reads("护士很细心，但停车难");
  await until(() => surveys.open[0]?.revision === 3);
  expect(surveys.kept.get("sheet-alone")?.answers).toMatchObject({ csat: 4, more: "护士很细心，但停车难" });
  expect(third.text()).not.toContain("另一部手机");
  third.close();
  surveys.now = now;
});

test("nobody is told of another phone when only the answer of the network was lost", async () => {
  surveys.open = [openSheet(visit({ id: "receipt" }), now)];
  const page = await begin("sheet-receipt");
  await answer(page, "4");
  await until(() => surveys.open[0]?.revision === 1);
  const { draftId } = surveys.open[0]?.draft ?? {};
  expect(draftId).toMatch(/^[0-9a-z]{28}$/);
  // it kept this, and the phone never heard of it
  surveys.open = surveys.open.map((one) => ({ ...one, revision: 2 }));
  await answer(page, "yes");
  await until(() => surveys.kept.get("sheet-receipt")?.revision === 2);
  expect(surveys.kept.get("sheet-receipt")?.answers).toEqual({ csat: 4, again: "yes" });
  expect(page.text()).not.toContain("另一部手机");
  page.close();
});

test("a draft of an earlier version of the mini-program is gone on with", async () => {
  surveys.open = [openSheet(visit({ id: "earlier" }), now)];
  (await begin("sheet-earlier")).close();
  const name = [...phone.storage.keys()].find((key) => key.endsWith("open-sheet/sheet-earlier")) ?? "";
  const draft = { sheetId: "sheet-earlier", version: 1, answers: { csat: 3 }, at: "again", savedAt: now, revision: 0 };
  phone.storage.set(name.replace("open-sheet/", "sheet/"), draft);
  const page = await phone.open("/patient/survey/index?id=sheet-earlier");
  await page.reads("上次填的还在");
  await page.tap("#begin");
  await answer(page, "no");
  await until(() => surveys.kept.has("sheet-earlier"));
  expect(surveys.kept.get("sheet-earlier")?.answers).toEqual({ csat: 3, again: "no" });
  expect(kept()).not.toContain(`savedAt":${now},"revision":0`);
  page.close();
});

test("a survey that was opened once opens again without a network", async () => {
  surveys.open = [openSheet(visit({ id: "train" }), now)];
  const first = await begin("sheet-train");
  await answer(first, "4");
  first.close();
  clinic.reachable = false;
  const again = await phone.open("/patient/survey/index?id=sheet-train");
  await again.reads("上次填的还在");
  await again.tap("#begin");
  await again.reads("第 2 题，共 3 题");
  again.close();
  const never = await phone.open("/patient/survey/index?id=sheet-never-opened");
  await never.reads("网络不通");
  never.close();
});

test("an anonymous survey is kept on this phone only, and says so", async () => {
  booking.asked.splice(0);
  surveys.open = [openSheet(visit({ id: "secret", privacy: "anonymous" }), now)];
  const intro = await phone.open("/patient/survey/index?id=sheet-secret");
  await intro.reads("连我们也查不到哪一份是谁填的");
  await intro.reads("填到一半的内容只存在这部手机里");
  await intro.tap("#begin");
  await answer(intro, "3");
  await answer(intro, "yes");
  intro.close();
  expect(booking.asked.map(({ endpoint }) => endpoint)).not.toContain("sheet.keep");
  expect(kept()).toContain('"csat":3');
  const again = await phone.open("/patient/survey/index?id=sheet-secret");
  await again.tap("#begin");
  await again.reads("还想说什么？");
  await again.tap("#next");
  await again.tap("#submit");
  await again.reads("已经收到");
  expect(surveys.submitted.at(-1)?.requestId).toMatch(/^[0-9a-z]{28}$/);
  expect(kept()).not.toContain('"csat":3');
  again.close();
});

test("an anonymous answer that somebody else came before is not thanked for, and does not stay here", async () => {
  surveys.open = [openSheet(visit({ id: "taken", privacy: "anonymous" }), now)];
  const page = await begin("sheet-taken");
  await answer(page, "4");
  await answer(page, "yes");
  await page.tap("#next");
  surveys.over.set("sheet-taken", { code: "conflict", field: "sheetId", reason: "alreadyAnswered" });
  expect(kept()).toContain('"csat":4');
  await page.tap("#submit");
  await page.reads("这一份没有收");
  await page.reads("每份只收一次");
  expect(page.text()).not.toContain("谢谢您");
  expect(kept()).not.toContain('"csat":4');
  page.close();
});

test("an id that has to be written differently in an address is understood", async () => {
  const open = openSheet(visit(), now);
  surveys.open = [{ ...open, sheet: { ...open.sheet, sheetId: "after-visit:ap-1" } }];
  const list = await phone.open("/patient/surveys/index");
  await list.tap(".row");
  const address = phone.wentTo() ?? "";
  expect(address).toBe("/patient/survey/index?id=after-visit%3Aap-1");
  list.close();
  const page = await phone.open(address);
  await page.reads("开始填");
  page.close();
});

test("what is over, answered or somebody else's says so, and leads on", async () => {
  const other = await phone.open("/patient/survey/index?id=sheet-of-another");
  await other.reads("这里没有可以填的问卷");
  other.close();
  surveys.over.set("sheet-done", { code: "conflict", reason: "alreadyAnswered" });
  const done = await phone.open("/patient/survey/index?id=sheet-done");
  await done.reads("这份问卷已经填过了");
  done.close();
  surveys.over.set("sheet-late", { code: "conflict", reason: "expired" });
  const late = await phone.open("/patient/survey/index?id=sheet-late");
  await late.reads("这份问卷的时间已经过了");
  await late.reads("投诉与建议");
  late.close();
  const nobody = await phone.open("/patient/survey/index");
  await nobody.reads("这里没有可以填的问卷");
  nobody.close();
});

test("nothing is asked about mood before the person agrees; a no ends it kindly", async () => {
  const consent = { purpose: "moodScreening", episodeId: "episode-1" } as const;
  surveys.open = [openSheet(visit({ id: "mood", consent: "moodScreening" }), now, { consent })];
  const page = await begin("sheet-mood");
  await page.reads("情绪与睡眠问卷");
  expect(page.has("#answer-3")).toBe(false);
  await page.tap("#moodScreening-refused");
  await page.tap("#confirm");
  await page.reads("好的，不填了");
  expect(booking.asked.find(({ endpoint }) => endpoint === "consent.decide")?.input).toMatchObject({
    episodeId: "episode-1",
    decisions: [{ purpose: "moodScreening", state: "refused" }],
  });
  page.close();
});
