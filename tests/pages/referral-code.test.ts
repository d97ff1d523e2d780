import { referralConsentText } from "@shared/consent/referral-consent-text";
import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { spokenNames } from "./support/spoken-names";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { referrals, booking } = clinic;
const address = "/referral/code/index";
const granted = { consent: { state: "granted", textVersion: referralConsentText.version } } as const;
const entered = () => booking.asked.filter(({ endpoint }) => endpoint === "referral.enter").map(({ input }) => input);

test("before anything can be typed the whole text of the agreement is shown, with two answers alike", async () => {
  const page = await phone.open(address);
  const { collects, why, necessity, ifRefused, retention } = referralConsentText;
  for (const text of [collects, why, necessity, ifRefused, retention, "同意登记", "不登记"]) await page.reads(text);
  expect(page.has("#code")).toBe(false);
  await page.tap("#referral-refused");
  await page.reads("不登记就不用填名片码，预约和就诊照常。");
  await page.tap("#ask-again");
  await page.tap("#referral-granted");
  await page.reads("填朋友的名片码");
  const decisions = booking.asked.filter(({ endpoint }) => endpoint === "referral.decide").map(({ input }) => input);
  expect(decisions).toEqual(
    ["refused", "granted"].map((state) => ({ state, textVersion: referralConsentText.version })),
  );
  page.close();
});

test("an agreement to an older text asks anew", async () => {
  referrals.mine = { consent: { state: "granted", textVersion: "2020-01" } };
  const page = await phone.open(address);
  await page.reads("收集什么");
  expect(page.has("#code")).toBe(false);
  page.close();
});

test("capitals, spaces and hyphens do not matter, and what is missing is told while typing", async () => {
  referrals.mine = granted;
  const page = await phone.open(address);
  await page.reads("大小写、空格、横线都没关系");
  await page.type("#code", "7k2m 9x");
  await page.reads("还差 6 位");
  await page.tapHastily("#enter");
  expect(entered()).toEqual([]);
  await page.type("#code", "7k2m-9xup-4hbc");
  await page.reads("这不像名片码");
  await page.type("#code", "7K2M 9xqp-4hbo");
  await page.reads("12 位齐了：7K2M-9XQP-4HB0");
  expect(spokenNames(page, "aria-live")).toContain("polite");
  await page.tap("#enter");
  expect(entered()).toEqual([{ code: "7K2M9XQP4HBO" }]);
  await page.reads("登记好了");
  await page.reads("看不到是您");
  page.close();
});

test.each(["agreed", "noted"] as const)("who is already noted (%s) is not asked again", async (own) => {
  referrals.mine = { ...granted, own };
  const page = await phone.open(address);
  await page.reads("您是经一张名片来的，已经登记过");
  expect(page.has("#code")).toBe(false);
  page.close();
});

const refusals = [
  [{ code: "notFound", field: "code", reason: "tokenUnknown" }, "没有找到这个名片码"],
  [{ code: "conflict", field: "code", reason: "tokenEnded" }, "这个名片码已经停用"],
  [{ code: "tooMany", field: "token", reason: "tooManyTries" }, "请过一小时再试"],
  [{ code: "conflict", field: "code", reason: "ownCode" }, "这是您自己的名片码"],
  [{ code: "conflict", field: "code", reason: "alreadyPatient" }, "您已经来过本门诊"],
  [{ code: "conflict", field: "code", reason: "alreadyNoted" }, "已经有一张名片了"],
] as const;
test.each(refusals)("a code that is not taken (%j) is told kindly, and what was typed stays", async (problem, text) => {
  referrals.mine = granted;
  referrals.refusal = problem;
  const page = await phone.open(address);
  await page.type("#code", "7k2m9xqp4hbc");
  await page.tap("#enter");
  await page.reads(text);
  await page.reads("12 位齐了：7K2M-9XQP-4HBC");
  page.close();
});

test("an agreement taken back elsewhere is asked for again", async () => {
  referrals.mine = granted;
  referrals.refusal = { code: "conflict", field: "code", reason: "consentNeeded" };
  const page = await phone.open(address);
  await page.type("#code", "7k2m9xqp4hbc");
  referrals.mine = { consent: { ...granted.consent, state: "withdrawn" } };
  await page.tap("#enter");
  await page.reads("同意登记");
  page.close();
});
