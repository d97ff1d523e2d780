import { after, days } from "@shared/calendar/instant";
import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { companionTokenOf } from "./support/referral-stand-in";
import { spokenNames } from "./support/spoken-names";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { referrals, booking } = clinic;
const address = "/referral/companions/index?episode=episode-1";
const first = "1".repeat(64);
const second = "2".repeat(64);
const asked = (endpoint: string) => booking.asked.filter((one) => one.endpoint === endpoint).map(({ input }) => input);
const kept = () => JSON.stringify([...phone.storage.entries()]);

test("the way there stands on the person's own page, for a plan", async () => {
  const me = await phone.open("/pages/me/index");
  await me.reads("待办清单");
  await me.tap("#companions");
  expect(phone.wentTo()).toBe("/referral/companions/index?episode=episode-1");
  me.close();
});

test("before a list is made it is told exactly what the other person sees and what not, with an example", async () => {
  const page = await phone.open(address);
  await page.reads("还没有清单");
  await page.tap("#make");
  for (const text of [
    "门诊的名称、地址和电话（所以会知道您在这里就诊）",
    "您的姓名、手机号",
    "打卡的回答、疼痛分数、照片",
    "病历、诊断、问卷、和医护的对话",
    "对方看到的样子（举例）",
    "到院，上午 9:30",
    "第一个打开的人才看得到，转给别人打不开。",
  ]) {
    await page.reads(text);
  }
  await page.tapHastily("#make-it");
  expect(asked("companion.make")).toEqual([]);
  page.close();
});

test("a list is made for somebody and for so many days, and handed over by its own button", async () => {
  const page = await phone.open(address);
  await page.tap("#make");
  await page.type("#label", " 我先生 ");
  await page.tap("#days-7");
  await page.tap("#make-it");
  expect(asked("companion.make")).toEqual([
    { requestId: expect.any(String), episodeId: "episode-1", label: "我先生", days: 7 },
  ]);
  await page.reads("做好了，转发给对方就行");
  await page.reads("3月16日 周一 上午 10:00 到期");
  expect(spokenNames(page, "open-type")).toContain("share");
  expect(spokenNames(page, "aria-label")).toContain("转发给 我先生");
  expect(page.share(`#share-${first}`)).toEqual({
    title: "待办清单",
    path: `/referral/companion/index?k=${companionTokenOf(1)}`,
    imageUrl: "/referral/pictures/recovery-list.png",
  });
  page.close();
});

const labels = [
  ["一二三四五六七八九十一二三", "最多 12 个字", "13/12 字"],
  ["妈妈 138 0000-0000", "不用写电话号码", "16/12 字"],
  ["１３８００００００００", "不用写电话号码", "11/12 字"],
] as const;
test.each(labels)(
  "a label that will not do (%s) is told while typing, uncut, and makes nothing",
  async (typed, why, count) => {
    const before = asked("companion.make").length;
    const page = await phone.open(address);
    await page.tap("#make");
    await page.reads("0/12 字");
    await page.type("#label", typed);
    await page.reads(why);
    await page.reads(count);
    await page.tapHastily("#make-it");
    expect(asked("companion.make")).toHaveLength(before);
    await page.type("#label", "姐姐 2 号");
    expect(page.text()).not.toContain(why);
    await page.reads("6/12 字");
    page.close();
  },
);

test("each button hands over its own list; WeChat's menu, which cannot tell which, is taken away and hands over none", async () => {
  const page = await phone.open(address);
  await page.tap("#make");
  await page.type("#label", "妈妈");
  await page.tap("#make-it");
  await page.reads("妈妈");
  expect(page.share(`#share-${first}`)?.path).toContain(companionTokenOf(1));
  expect(page.share(`#share-${second}`)?.path).toContain(companionTokenOf(2));
  expect(page.share()).toMatchObject({ title: "待办清单", path: "/pages/today/index" });
  expect(phone.calls.some(([name]) => name === "hideShareMenu")).toBe(true);
  expect(page.shareInMoments()).toBeUndefined();
  page.close();
});

test("it can be handed over again later, because this phone kept the token, and looked at as the other person sees it", async () => {
  const page = await phone.open(address);
  expect(page.share(`#share-${first}`)?.path).toContain(companionTokenOf(1));
  await page.tap(`#look-${first}`);
  expect(phone.wentTo()).toBe(`/referral/companion/index?k=${companionTokenOf(1)}`);
  page.close();
});

test("taking one back asks first, and then the phone forgets how it opens", async () => {
  const page = await phone.open(address);
  await page.tap(`#revoke-${first}`);
  await page.reads("收回给 我先生 的清单？");
  expect(asked("companion.revoke")).toEqual([]);
  await page.tap("#revoke-yes");
  expect(asked("companion.revoke")).toEqual([{ episodeId: "episode-1", companionId: first }]);
  await page.reads("已收回");
  expect(page.has(`#share-${first}`)).toBe(false);
  expect(kept()).not.toContain(companionTokenOf(1));
  expect(kept()).toContain(companionTokenOf(2));
  page.close();
});

test("who has opened it and when is shown; one of another phone says why it cannot be handed over here", async () => {
  const row = { companionId: "9".repeat(64), label: "室友", from: now, until: after(now, days(1)) };
  referrals.companions = { rows: [{ ...row, state: "taken", takenAt: now }] };
  const page = await phone.open(address);
  await page.reads("对方已打开");
  await page.reads("3月9日 周一 上午 10:00 第一次打开");
  await page.reads("链接只保存在做它的那部手机上；要再发，请收回后重做一张。");
  expect(page.has(`#share-${row.companionId}`)).toBe(false);
  page.close();
  referrals.companions = { rows: [{ ...row, state: "waiting" }] };
  const again = await phone.open(address);
  await again.reads("链接只保存在做它的那部手机上；要再发，请收回后重做一张。");
  expect(again.has(`#share-${row.companionId}`)).toBe(false);
  expect(again.has(`#revoke-${row.companionId}`)).toBe(true);
  again.close();
});

const reasons = [
  ["tooMany", "同时最多 3 张"],
  ["minor", "未满 18 岁"],
  ["sensitiveCare", "只给您本人看"],
  ["ended", "已经结束"],
] as const;
test.each(reasons)("where none can be made (%s) the page says why and offers nothing to tap", async (whyNot, text) => {
  referrals.companions = { whyNot, rows: [] };
  const page = await phone.open(address);
  await page.reads(text);
  expect(page.has("#make")).toBe(false);
  page.close();
});

test("a refusal while making is told in the same words, and what was typed stays", async () => {
  referrals.companions = { rows: [] };
  referrals.refusal = { code: "tooMany", reason: "tooMany" };
  const page = await phone.open(address);
  await page.tap("#make");
  await page.type("#label", "姐姐");
  await page.tap("#make-it");
  await page.reads("同时最多 3 张");
  referrals.refusal = undefined;
  await page.tap("#make-it");
  await page.reads("姐姐");
  expect(referrals.companions.rows.map(({ label }) => label)).toEqual(["姐姐"]);
  page.close();
});
