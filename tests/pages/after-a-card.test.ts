import { clinicIso } from "@shared/calendar/instant";
import { referralConsentText } from "@shared/consent/referral-consent-text";
import { appointment } from "./support/booking-stand-in";
import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking, referrals } = clinic;
const asked = (endpoint: string) => booking.asked.filter((one) => one.endpoint === endpoint).map(({ input }) => input);
const booked = "/patient/visit/index?id=appointment-1&fresh=booked";
/** What the page of a card leaves on the phone when the clinic wants to ask after a booking. */
const cameThroughACard = () => phone.storage.set("heyu/pendingAsk", true);

/** Lets the phone learn of the appointments as they are now. */
async function refreshVisits(text: string): Promise<void> {
  const visits = await phone.open("/pages/visits/index");
  await visits.reads(text);
  visits.close();
}

describe("the question after a booking", () => {
  beforeEach(() => {
    booking.appointments = [appointment(now)];
    phone.storage.delete("heyu/pendingAsk");
  });

  test("whoever opened no card is asked nothing, and nobody is asked before a booking or after a move", async () => {
    const plain = await phone.open(booked);
    await plain.reads("约好了");
    expect(plain.has("#referral-question")).toBe(false);
    plain.close();
    cameThroughACard();
    for (const address of [
      "/patient/book/index",
      "/patient/visit/index?id=appointment-1",
      booked.replace("booked", "moved"),
    ]) {
      const page = await phone.open(address);
      expect(page.has("#referral-question")).toBe(false);
      page.close();
    }
  });

  test("the booking stands first, then the whole text with two answers alike and a way past them", async () => {
    cameThroughACard();
    const page = await phone.open(booked);
    await page.reads("约好了");
    await page.reads("预约已经办好，不受影响。");
    const { collects, why, necessity, ifRefused, retention } = referralConsentText;
    for (const text of [collects, why, necessity, ifRefused, retention]) await page.reads(text);
    await page.tap("#referral-later");
    expect(page.has("#referral-question")).toBe(false);
    page.close();
    expect(asked("referral.decide")).toEqual([]);
    const again = await phone.open(booked);
    await again.reads("约好了");
    expect(again.has("#referral-question")).toBe(false);
    again.close();
  });

  test.each([
    ["granted", "已登记。"],
    ["refused", "没有登记，其他一切照常。"],
  ])("“%s” is handed over with the version of the text, said, and not asked again", async (state, said) => {
    cameThroughACard();
    const page = await phone.open(booked);
    await page.tap(`#referral-${state}`);
    await page.reads(said);
    expect(asked("referral.decide").at(-1)).toEqual({ state, textVersion: referralConsentText.version });
    expect(phone.storage.has("heyu/pendingAsk")).toBe(false);
    page.close();
  });

  test("an answer that does not arrive is not lost: the question stays", async () => {
    cameThroughACard();
    const page = await phone.open(booked);
    await page.reads("同意登记");
    clinic.reachable = false;
    await page.tap("#referral-granted");
    await page.reads("网络不通");
    clinic.reachable = true;
    expect(phone.storage.has("heyu/pendingAsk")).toBe(true);
    expect(page.has("#referral-granted")).toBe(true);
    page.close();
  });
});

describe("the card after a visit that went well", () => {
  const over = appointment(now, { state: "done", startsAt: clinicIso(now), endsAt: clinicIso(now) });
  const address = "/patient/visit/index?id=appointment-1";
  beforeEach(() => {
    booking.appointments = [over];
  });

  test("a plain row on the page of that visit opens the card", async () => {
    referrals.ask = { appointmentId: "appointment-1" };
    const page = await phone.open(address);
    await page.reads("门诊名片：转发给想了解本门诊的朋友");
    await page.tap("#card-open");
    expect(asked("referral.askAnswer").at(-1)).toEqual({ appointmentId: "appointment-1", answer: "opened" });
    expect(phone.wentTo()).toBe("/referral/share/index");
    expect(page.has("#card-ask")).toBe(false);
    page.close();
  });

  test("who does not want it says so once", async () => {
    referrals.ask = { appointmentId: "appointment-1" };
    const page = await phone.open(address);
    await page.tap("#card-no");
    expect(asked("referral.askAnswer").at(-1)).toEqual({ appointmentId: "appointment-1", answer: "skipped" });
    expect(page.has("#card-ask")).toBe(false);
    page.close();
  });

  test("it is not looked for while the visit is ahead, and not shown beside another one", async () => {
    booking.appointments = [appointment(now)];
    await refreshVisits("还有 2 天");
    const before = asked("referral.ask").length;
    const ahead = await phone.open(address);
    await ahead.reads("改时间");
    expect(asked("referral.ask")).toHaveLength(before);
    ahead.close();
    booking.appointments = [over];
    referrals.ask = { appointmentId: "appointment-2" };
    const other = await phone.open(address);
    await other.reads("再约一次");
    expect(other.has("#card-ask")).toBe(false);
    other.close();
  });

  test("on the day it stands on the first page too, once, below everything that is care", async () => {
    referrals.ask = { appointmentId: "appointment-1" };
    const today = await phone.open("/pages/today/index");
    await today.reads("门诊名片：转发给想了解本门诊的朋友");
    expect(today.text().indexOf("门诊名片")).toBeGreaterThan(today.text().indexOf("开始打卡"));
    await today.tap("#card-no");
    expect(today.has("#card-ask")).toBe(false);
    today.close();
    booking.appointments = [];
    await refreshVisits("还没有预约");
    const before = asked("referral.ask").length;
    const quiet = await phone.open("/pages/today/index");
    await quiet.reads("开始打卡");
    expect(asked("referral.ask")).toHaveLength(before);
    quiet.close();
  });
});

describe("the person's own page", () => {
  const granted = { consent: { state: "granted", textVersion: referralConsentText.version } } as const;

  test("leads to the card and says whether the source may be noted; that is taken back in two taps", async () => {
    referrals.mine = granted;
    const me = await phone.open("/pages/me/index");
    await me.reads("朋友介绍的来源登记已同意");
    await me.tap("#clinic-card");
    expect(phone.wentTo()).toBe("/referral/share/index");
    await me.tap("#referral-consent");
    await me.tap("#withdraw-referral");
    expect(asked("referral.decide").at(-1)).toEqual({ state: "refused", textVersion: referralConsentText.version });
    await me.reads("朋友介绍的来源登记没有同意");
    me.close();
  });

  test("tells whoever is yet to come that the card is for later, and where a friend's code goes", async () => {
    referrals.mine = { whyNot: "notAPatient" };
    const me = await phone.open("/pages/me/index");
    await me.reads("就诊后可以转发；有朋友的名片码可以在这里填");
    me.close();
    referrals.mine = { whyNot: "notAPatient", own: "agreed" };
    const noted = await phone.open("/pages/me/index");
    await noted.reads("就诊后可以转发");
    expect(noted.text()).not.toContain("有朋友的名片码");
    noted.close();
  });

  test("offers no card to those who have none to give, who can still take an agreement back", async () => {
    for (const whyNot of ["sensitiveCare", "minor", "staff"] as const) {
      referrals.mine = { ...granted, whyNot };
      const me = await phone.open("/pages/me/index");
      await me.reads("朋友介绍的来源登记已同意");
      expect(me.has("#clinic-card")).toBe(false);
      me.close();
      referrals.mine = { whyNot };
      const later = await phone.open("/pages/me/index");
      await later.reads("健康知识");
      expect(later.text()).not.toMatch(/门诊名片|来源登记/);
      later.close();
    }
  });
});
