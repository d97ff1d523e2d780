import { after, minutes } from "@shared/calendar/instant";
import { appointment } from "./support/booking-stand-in";
import { createClinic, now } from "./support/clinic-stand-in";
import { message } from "./support/message-stand-in";
import { startPhone } from "./support/phone";
import { spokenNames } from "./support/spoken-names";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking, messages } = clinic;
const address = "/patient/messages/index";
const visit = message(now, {
  messageId: "visit-d1",
  kind: "visit",
  step: "d1",
  at: now,
  unread: true,
  appointment: appointment(now),
});
const asked = (endpoint: string) => booking.asked.filter((one) => one.endpoint === endpoint);

beforeEach(() => {
  booking.appointments = [appointment(now)];
  booking.asked.splice(0);
  messages.inbox = [visit];
  messages.reminders = { ...messages.reminders, unread: 1 };
});

test("a bell on the first page says in full how many are unread and leads to the messages", async () => {
  messages.reminders = { ...messages.reminders, unread: 3 };
  const today = await phone.open("/pages/today/index");
  await today.reads("消息3");
  expect(spokenNames(today, "aria-label")).toContain("消息，3 条未读");
  await today.tap("#messages");
  expect(phone.wentTo()).toBe(address);
  today.close();
  const me = await phone.open("/pages/me/index");
  await me.reads("3 条未读");
  me.close();
});

test("looking at the messages marks them as seen; new ones say so in a word", async () => {
  const inbox = await phone.open(address);
  await inbox.reads("提醒您到院");
  await inbox.reads("未读");
  expect(asked("message.seen")).toHaveLength(1);
  expect(messages.reminders.unread).toBe(0);
  inbox.close();
});

test("a reminder shows the appointment as it stands now, and one tap says that the patient will come", async () => {
  const inbox = await phone.open(address);
  for (const text of ["3月11日 周三", "上午 9:30", "术后复查 · 周景行主任医师", "约好了"]) await inbox.reads(text);
  await inbox.tap("#will-come-appointment-1");
  await inbox.reads("已告诉诊所您会来");
  expect(asked("appointment.confirm").map(({ input }) => input)).toEqual([{ appointmentId: "appointment-1" }]);
  expect(inbox.has("#will-come-appointment-1")).toBe(false);
  inbox.close();

  booking.appointments = [appointment(now, { state: "cancelled" })];
  const later = await phone.open(address);
  await later.reads("已取消");
  expect(later.has("#move-appointment-1")).toBe(false);
  later.close();
});

test("from the card the time is changed, or the visit cancelled after asking why", async () => {
  const inbox = await phone.open(address);
  await inbox.reads("改时间");
  await inbox.tap("#move-appointment-1");
  expect(phone.wentTo()).toBe("/patient/book/index?moving=appointment-1");
  await inbox.tap("#cancel-appointment-1");
  expect(phone.wentTo()).toBe("/patient/visit/index?id=appointment-1&ask=cancel");
  inbox.close();
  const page = await phone.open("/patient/visit/index?id=appointment-1&ask=cancel");
  await page.reads("取消这个预约？");
  expect(booking.appointments[0]?.state).toBe("confirmed");
  page.close();
});

test("close to the appointment the card leads to the telephone instead", async () => {
  booking.appointments = [appointment(now, { mayChange: false })];
  const inbox = await phone.open(address);
  await inbox.reads("要改或取消，请打电话");
  expect(inbox.has("#move-appointment-1")).toBe(false);
  await inbox.tap("#call-appointment-1");
  expect(phone.calls).toContainEqual(["makePhoneCall", expect.objectContaining({ phoneNumber: "02155501234" })]);
  inbox.close();
});

test("of two reminders of one appointment only the newer one is acted on", async () => {
  messages.inbox = [visit, { ...visit, messageId: "visit-d3", step: "d3", unread: false }];
  const inbox = await phone.open(address);
  await inbox.reads("上面有更新的提醒。");
  expect(inbox.drawn().split("will-come-appointment-1")).toHaveLength(2);
  inbox.close();
});

test("each other kind leads to where it is done, in the plan it belongs to", async () => {
  const kinds = [
    ["checkIn", "去打卡", "/patient/check-in/index"],
    ["card", "去阅读", "/patient/instruction/index?card=firstDays"],
    ["planVisit", "去预约", "/patient/book/index"],
    ["reply", "看回复", "/patient/history/index"],
    ["offer", "去看看", "/pages/visits/index"],
  ] as const;
  for (const [kind, word, leadsTo] of kinds) {
    messages.inbox = [message(now, { messageId: kind, kind, cardId: "firstDays" })];
    const inbox = await phone.open(address);
    await inbox.reads(word);
    await inbox.tap(`#go-${kind}`);
    await inbox.reads(word);
    expect(phone.wentTo()).toBe(leadsTo);
    inbox.close();
  }
});

test("a place that is no longer kept is said to be gone", async () => {
  const until = after(now, -minutes(5));
  messages.inbox = [
    message(now, { messageId: "offer", kind: "offer", facts: { startsAt: after(now, minutes(600)), until } }),
  ];
  const inbox = await phone.open(address);
  await inbox.reads("保留时间已经过了");
  expect(inbox.has("#go-offer")).toBe(false);
  inbox.close();
});

test("a notice stands in full; one for events is labelled and can be stopped", async () => {
  const notice = { title: "春季停诊", body: "4 月 4 日停诊一天。\n急诊请去示例医院。" };
  const event = { title: "口腔公开课", body: "本周六下午。" };
  messages.inbox = [
    message(now, { messageId: "care", kind: "notice", facts: { notice } }),
    message(now, { messageId: "event", kind: "notice", purpose: "marketing", facts: { notice: event } }),
  ];
  const inbox = await phone.open(address);
  for (const text of ["春季停诊", "急诊请去示例医院。", "口腔公开课", "活动信息"]) await inbox.reads(text);
  expect(inbox.text().split("不再接收活动信息")).toHaveLength(2);
  await inbox.tap("#stop-marketing");
  expect(phone.wentTo()).toBe("/patient/agreement/index");
  inbox.close();
});

test("older messages come on a tap; a lost network says so and keeps what is there", async () => {
  messages.inbox = Array.from({ length: 5 }, (_, at) =>
    message(now, {
      messageId: `notice-${at}`,
      kind: "notice",
      facts: { notice: { title: `通知 ${at}`, body: "内容" } },
    }),
  );
  const inbox = await phone.open(address);
  await inbox.reads("通知 2");
  expect(inbox.text()).not.toContain("通知 3");
  clinic.reachable = false;
  await inbox.tap("#older");
  await inbox.reads("网络不通");
  await inbox.reads("通知 2");
  clinic.reachable = true;
  await inbox.tap("#older");
  await inbox.reads("通知 4");
  expect(inbox.has("#older")).toBe(false);
  inbox.close();
});

test("without a network the last known messages are shown, said to be old, and not marked as seen", async () => {
  const first = await phone.open(address);
  await first.reads("提醒您到院");
  first.close();
  booking.asked.splice(0);
  clinic.reachable = false;
  const offline = await phone.open(address);
  await offline.reads("网络不通，下面是上次打开时的内容。");
  await offline.reads("3月11日 周三");
  clinic.reachable = true;
  expect(asked("message.seen")).toHaveLength(0);
  offline.close();
});

test("an empty list says what will be there", async () => {
  messages.inbox = [];
  const inbox = await phone.open(address);
  await inbox.reads("还没有消息");
  inbox.close();
});
