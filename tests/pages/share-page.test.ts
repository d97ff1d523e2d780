import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { MyReferral } from "@shared/contract/referral-views";
import { clinicCard } from "./support/card-stand-in";
import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { ownToken } from "./support/share-token";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { card, referrals, booking } = clinic;

const undecided: MyReferral = { card: clinicCard };
const agreed: MyReferral = {
  card: clinicCard,
  consent: { state: "granted", textVersion: referralConsentText.version },
  token: ownToken,
};
const decided = () => booking.asked.filter(({ endpoint }) => endpoint === "referral.decide").map(({ input }) => input);
const did = (name: string) => phone.calls.filter(([one]) => one === name).map(([, options]) => options);
const drawnTexts = (id: string) =>
  phone.canvases.drawn
    .filter((one) => one.id === id && one.texts.length > 0)
    .at(-1)
    ?.texts.join("");

let shown = 0;
/** A card of its own for each test, so that none finds the drawings of another. */
const another = (mine: MyReferral): MyReferral => {
  shown += 1;
  return { ...mine, card: { ...clinicCard, phone: `021-5550-${1000 + shown}` } };
};

beforeEach(() => {
  referrals.mine = another(undecided);
  card.makesCodes = true;
  clinic.reachable = true;
  phone.album = "allowed";
  booking.asked.length = 0;
  phone.calls.length = 0;
});

test("before the picture is drawn the template without a clinic is sent, never a picture of the page", async () => {
  clinic.reachable = false;
  const share = await phone.open("/referral/share/index");
  expect(share.share()).toEqual({
    title: "就诊指南与预约",
    path: "/referral/card/index",
    imageUrl: "/referral/pictures/blank-card.png",
  });
  expect(did("hideShareMenu")).not.toEqual([]);
  await share.reads("网络不通");
  clinic.reachable = true;
  await share.tap("#retry");
  await share.reads("转发给朋友");
  expect(did("showShareMenu")).toContainEqual(expect.objectContaining({ menus: ["shareAppMessage"] }));
  share.close();
});

test("what is passed on is the clinic's name, an address without a code and the drawn picture", async () => {
  const share = await phone.open("/referral/share/index");
  await share.reads("转发给朋友");
  expect(share.share("#share")).toEqual({
    title: "示例口腔门诊部｜就诊指南与预约",
    path: "/referral/card/index",
    imageUrl: expect.stringMatching(/^wxfile:\/\/drawn-\d+\.jpg$/),
  });
  expect(drawnTexts("card-canvas")).toContain("示例口腔门诊部");
  share.close();
});

test("with the agreement the address carries the random code, and nothing else of whoever sends it", async () => {
  referrals.mine = another(agreed);
  const share = await phone.open("/referral/share/index");
  await share.reads("7K2M-9XQP-4HBC");
  for (const passedOn of [share.share(), share.share("#share")]) {
    expect(passedOn?.path).toBe(`/referral/card/index?t=${ownToken}`);
    expect(JSON.stringify(passedOn)).not.toMatch(/张桂兰|patient-1|episode-1|openid|wx-/i);
    expect(Object.keys(passedOn ?? {}).sort()).toEqual(["imageUrl", "path", "title"]);
  }
  expect(drawnTexts("card-canvas")).not.toMatch(/张桂兰|7k2m/i);
  share.close();
});

test("without a mini-program code the picture is drawn all the same, and the poster says to wait", async () => {
  card.makesCodes = false;
  const share = await phone.open("/referral/share/index");
  await share.reads("转发给朋友");
  expect(share.share()?.imageUrl).toMatch(/drawn/);
  await share.tap("#poster-open");
  await share.reads("小程序码还没有取到");
  expect(share.has("#save-poster")).toBe(false);
  share.close();
});

test("the poster is drawn with the code and saved; refusing the album is explained, with the way to the settings", async () => {
  const share = await phone.open("/referral/share/index");
  await share.reads("转发给朋友");
  await share.tap("#poster-open");
  await share.reads("保存到相册");
  expect(drawnTexts("poster-canvas")).toContain("示例口腔门诊部");
  expect(phone.canvases.drawn.at(-1)?.pictures).toEqual(["data:image/png;base64,aGV5dQ=="]);
  phone.album = "denied";
  await share.tap("#save-poster");
  await share.reads("您没有允许保存到相册");
  await share.tap("#album-settings");
  expect(did("openSetting")).toHaveLength(1);
  phone.album = "allowed";
  await share.tap("#save-poster");
  expect(did("showToast").at(-1)).toMatchObject({ title: "已保存" });
  await share.tap("#send-poster");
  expect(did("showShareImageMenu")[0]).toMatchObject({ path: expect.stringMatching(/drawn/) });
  share.close();
});

test("the whole text of the agreement stands there before deciding, and the card can be sent without it", async () => {
  const share = await phone.open("/referral/share/index");
  const { collects, why, necessity, ifRefused, retention } = referralConsentText;
  for (const text of [collects, why, necessity, ifRefused, retention]) await share.reads(text);
  expect(share.has("#share")).toBe(true);
  await share.tap("#referral-refused");
  expect(decided()).toEqual([{ state: "refused", textVersion: referralConsentText.version }]);
  await share.reads("没有同意");
  expect(share.has("#share")).toBe(true);
  expect(share.text()).not.toContain("我的名片码");
  share.close();
});

test("the agreement is taken back in two taps", async () => {
  referrals.mine = another(agreed);
  const share = await phone.open("/referral/share/index");
  await share.reads("已同意");
  await share.tap("#referral-consent");
  await share.reads("撤回后，您的名片码停用，已登记的立即删除；已经转发的名片照样能打开。");
  await share.tap("#withdraw-referral");
  expect(decided()).toEqual([{ state: "refused", textVersion: referralConsentText.version }]);
  share.close();
});

test("the count is shown as the clinic gives it, and below the first step one plain sentence", async () => {
  referrals.mine = another(agreed);
  const none = await phone.open("/referral/share/index");
  await none.reads("满 3 位以后，这里会显示人数");
  none.close();
  referrals.mine = another({ ...agreed, arrived: 6 });
  const some = await phone.open("/referral/share/index");
  await some.reads("6 位以上");
  some.close();
});

test.each([
  ["noCard", "名片还在准备"],
  ["notAPatient", "还没有就诊记录"],
  ["minor", "18 岁以上可以转发"],
  ["sensitiveCare", "这里暂时没有名片"],
  ["staff", "工作人员不用这张名片"],
] as const)(
  "nobody is left wondering why there is nothing to send (%s), and nothing can be sent",
  async (whyNot, words) => {
    referrals.mine = { whyNot };
    const share = await phone.open("/referral/share/index");
    await share.reads(words);
    expect(share.has("#share")).toBe(false);
    expect(phone.calls.filter(([name]) => /ShareMenu$/.test(name)).at(-1)?.[0]).toBe("hideShareMenu");
    expect(share.share()?.path).toBe("/referral/card/index");
    expect(booking.asked.map(({ endpoint }) => endpoint)).not.toContain("referral.code");
    share.close();
  },
);

test("a friend's code is for those who are yet to come, and comes first for them", async () => {
  referrals.mine = { whyNot: "notAPatient" };
  const share = await phone.open("/referral/share/index");
  await share.reads("还没有就诊记录");
  expect(share.text().indexOf("填朋友的名片码")).toBeLessThan(share.text().indexOf("还没有就诊记录"));
  await share.tap("#enter-code");
  expect(phone.wentTo()).toBe("/referral/code/index");
  await share.tap("#enter-app");
  expect(phone.wentTo()).toBe("/pages/today/index");
  share.close();
  const others: readonly MyReferral[] = [
    another(agreed),
    { whyNot: "noCard" },
    { whyNot: "notAPatient", own: "agreed" },
    { whyNot: "minor" },
  ];
  for (const mine of others) {
    referrals.mine = mine;
    const page = await phone.open("/referral/share/index");
    await page.reads(mine.card === undefined ? "进入小程序" : "转发给朋友");
    expect(page.has("#enter-code")).toBe(false);
    page.close();
  }
});

test("nothing on the page urges or rewards", async () => {
  const share = await phone.open("/referral/share/index");
  await share.reads("转发给朋友");
  expect(share.text()).not.toMatch(/奖|礼|优惠|积分|红包|赚|快来|邀请|分享成功|已分享|解锁/);
  share.close();
});
