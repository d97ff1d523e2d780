import { clinicDateAt, clinicTime } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { PlannedView } from "@shared/contract/message-views";
import { createClinic, now } from "./support/clinic-stand-in";
import { answerQuestions, noSigns } from "./support/fill-in";
import { keptPlace } from "./support/kept-place";
import { followUp, reply, visits } from "./support/message-stand-in";
import { startPhone } from "./support/phone";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking, messages } = clinic;
const unasked = { ...messages.reminders };
const idsOf = (asked: readonly { readonly templateId: string }[]) => asked.map(({ templateId }) => templateId);
const popUps = () =>
  phone.calls.filter(([name]) => name === "requestSubscribeMessage").map(([, { tmplIds }]) => tmplIds);

/** What happened since: calls by their name, calls to the clinic by their endpoint. */
const since = (at: number) => phone.calls.slice(at).map(([name, { endpoint }]) => endpoint ?? name);

beforeEach(() => {
  phone.popUp = "accept";
  clinic.reachable = true;
  messages.reminders = { ...unasked };
  messages.reported.clear();
  booking.booked.clear();
  phone.calls.length = 0;
});

async function atConfirming() {
  const book = await phone.open("/patient/book/index?service=review");
  await book.reads("还有 3 个时间");
  await book.tap("#time-20260310T0930");
  await book.reads("看一遍，没错就确认");
  return book;
}

test("confirming a booking asks for its three reminders before anything else, and waits for no answer", async () => {
  phone.popUp = "never";
  const book = await atConfirming();
  const before = phone.calls.length;
  await book.tap("#confirm");
  expect(since(before).slice(0, 2)).toEqual(["requestSubscribeMessage", "appointment.book"]);
  expect(popUps()).toEqual([idsOf(visits)]);
  expect(booking.booked.size).toBe(1);
  expect(phone.wentTo()).toContain("fresh=booked");
  book.close();
});

test("what was agreed to is reported once, in the phone's language, and stands on the page of the booking", async () => {
  const book = await atConfirming();
  await book.tap("#confirm");
  const [report] = [...messages.reported.values()];
  expect(messages.reported.size).toBe(1);
  expect(report).toMatchObject({
    language: "zh",
    results: visits.map(({ templateId }) => ({ templateId, answer: "accept" })),
  });
  book.close();
  const visit = await phone.open(phone.wentTo() ?? "");
  await visit.reads("提醒余额");
  await visit.reads("还可以在微信里提醒您3次");
  visit.close();
});

test("a refusal changes nothing about the booking", async () => {
  phone.popUp = "reject";
  const book = await atConfirming();
  await book.tap("#confirm");
  expect(booking.booked.size).toBe(1);
  expect(phone.wentTo()).toContain("fresh=booked");
  expect([...messages.reported.values()][0]?.results.map(({ answer }) => answer)).toEqual([
    "reject",
    "reject",
    "reject",
  ]);
  book.close();
});

test("nobody is asked unasked whom the clinic wants left alone, and nobody when nothing is missing", async () => {
  messages.reminders = { ...unasked, mayOffer: false };
  const left = await atConfirming();
  await left.tap("#confirm");
  left.close();
  messages.reminders = { ...unasked, askAtBooking: [] };
  const covered = await atConfirming();
  await covered.tap("#confirm");
  covered.close();
  expect(booking.booked.size).toBe(2);
  expect(popUps()).toEqual([]);
});

test("taking a place that was kept asks for its reminders as well; letting it go does not", async () => {
  booking.waiting = [keptPlace(now)];
  const visitsTab = await phone.open("/pages/visits/index");
  await visitsTab.reads("有一个空位留给您");
  await visitsTab.tap("#pass-entry-1");
  expect(popUps()).toEqual([]);
  visitsTab.close();
  booking.waiting = [keptPlace(now)];
  const again = await phone.open("/pages/visits/index");
  await again.reads("有一个空位留给您");
  const before = phone.calls.length;
  await again.tap("#take-entry-1");
  expect(since(before).slice(0, 2)).toEqual(["requestSubscribeMessage", "waitlist.answer"]);
  expect(popUps()).toEqual([idsOf(visits)]);
  again.close();
});

test("handing in a check-in asks for the next ones in the same tap", async () => {
  const today = await phone.open("/pages/today/index");
  await today.reads("恢复打卡");
  const checkIn = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await answerQuestions(checkIn);
  await noSigns(checkIn);
  await checkIn.reads("可以不拍");
  await checkIn.tap("#next");
  const before = phone.calls.length;
  await checkIn.tap("#submit");
  expect(since(before)[0]).toBe("requestSubscribeMessage");
  expect(since(before)).toContain("checkIn.submit");
  expect(popUps()).toEqual([idsOf([followUp, reply])]);
  checkIn.close();
  today.close();
});

test("nothing is asked over the emergency advice", async () => {
  const checkIn = await phone.open("/patient/check-in/index");
  await answerQuestions(checkIn);
  await checkIn.tap("#sign-DE1");
  await checkIn.tap("#red-yes");
  expect(phone.wentTo()).toContain("/patient/emergency/index");
  expect(popUps()).toEqual([]);
  checkIn.close();
});

test("confirming an instruction asks in the same tap, and a refusal leaves it confirmed", async () => {
  phone.popUp = "reject";
  const sheet = await phone.open("/patient/instruction/index?card=firstDays");
  await sheet.reads("我已读懂");
  const before = phone.calls.length;
  await sheet.tap("#understood");
  expect(since(before).slice(0, 2)).toEqual(["requestSubscribeMessage", "instruction.record"]);
  await sheet.reads("确认已读懂");
  sheet.close();
});

test("an answer that did not reach the clinic is kept, asks nobody again, and is reported under the same nonce", async () => {
  const plan = await phone.open("/pages/plan/index");
  await plan.reads("提醒余额");
  clinic.reachable = false;
  await plan.tap("#remind");
  await plan.reads("先记在手机里");
  const nonces = () =>
    phone.calls.flatMap(([, { endpoint, input }]) =>
      endpoint === "subscription.report" ? [(input as { nonce: string }).nonce] : [],
    );
  expect(nonces()).toHaveLength(1);
  expect(JSON.stringify([...phone.storage.entries()])).toContain(nonces()[0]);
  plan.close();

  clinic.reachable = true;
  await phone.comeBack();
  expect(nonces()).toHaveLength(2);
  expect(new Set(nonces()).size).toBe(1);
  expect(messages.reported.size).toBe(1);
  expect(JSON.stringify([...phone.storage.entries()])).not.toContain(nonces()[0]);
});

const on = (inDays: number, hour: number) => clinicTime(addDays(clinicDateAt(now), inDays), hour);
const planned: readonly PlannedView[] = [
  {
    messageId: "m1",
    kind: "visit",
    step: "d1",
    at: on(1, 10),
    facts: { startsAt: on(2, 9) },
    patientName: "张桂兰",
    covered: true,
  },
  { messageId: "m2", kind: "checkIn", step: "missed", at: on(5, 10), facts: {}, patientName: "张桂兰", covered: false },
];

test.each(["/pages/plan/index", "/pages/me/index"])(
  "on %s the card says what is planned, covered, and when it runs dry",
  async (address) => {
    messages.reminders = { ...unasked, left: 2, planned, dryAt: on(5, 10) };
    const page = await phone.open(address);
    for (const text of [
      "还可以在微信里提醒您2次",
      "3月10日 10:00有名额提醒您3月11日的到院安排",
      "3月14日 10:00还没有名额提醒您打卡",
      "3月14日起的提醒还没有名额",
      "不收费，也可以不同意",
    ]) {
      await page.reads(text);
    }
    page.close();
  },
);

test("when the pressing ones further ahead are covered, the card says that only some are missing, and why", async () => {
  const [visit, checkIn] = planned;
  if (visit === undefined || checkIn === undefined) throw new Error("nothing is planned");
  messages.reminders = {
    ...unasked,
    left: 1,
    planned: [
      { ...checkIn, at: on(1, 10) },
      { ...visit, at: on(5, 10) },
    ],
    dryAt: on(1, 10),
  };
  const plan = await phone.open("/pages/plan/index");
  await plan.reads("3月10日起，有些提醒还没有名额。名额先留给更要紧的");
  plan.close();
});

test("messages switched off in WeChat are explained, with the way to the settings", async () => {
  phone.popUp = "off";
  const plan = await phone.open("/pages/plan/index");
  await plan.reads("补充提醒");
  await plan.tap("#remind");
  await plan.reads("微信里关掉了本小程序的消息");
  await plan.tap("#open-settings");
  expect(phone.calls).toContainEqual(["openSetting", expect.objectContaining({ withSubscriptions: true })]);
  expect(messages.reported.size).toBe(0);
  phone.popUp = "accept";
  await plan.tap("#remind");
  await plan.reads("还可以提醒您 2 次");
  plan.close();
});
