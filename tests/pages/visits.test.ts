import { appointment } from "./support/booking-stand-in";
import { createClinic, now } from "./support/clinic-stand-in";
import { keptPlace } from "./support/kept-place";
import { startPhone } from "./support/phone";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking } = clinic;

const entry = keptPlace(now);
const { offer } = entry;

beforeEach(() => {
  booking.appointments = [
    appointment(now),
    appointment(now, { appointmentId: "old", startsAt: "2026-03-01T10:00:00+08:00", state: "done" }),
  ];
  booking.waiting = [];
});

test("the next appointment stands first with day, time, with whom and its state in words", async () => {
  const visits = await phone.open("/pages/visits/index");
  for (const text of ["下一次到院 · 还有 2 天", "3月11日 周三", "上午 9:30", "周景行主任医师", "约好了"]) {
    await visits.reads(text);
  }
  expect(visits.text()).not.toContain("网上预约还没有开通");
  await visits.tap("#next-appointment");
  expect(phone.wentTo()).toBe("/patient/visit/index?id=appointment-1");
  await visits.reads("以前的就诊（1 次）");
  expect(visits.text()).not.toContain("3月1日");
  await visits.tap("#past");
  await visits.reads("3月1日 周日 上午 10:00");
  visits.close();
});

test("a place that is kept comes before everything, with the time left, and is taken with one tap", async () => {
  booking.waiting = [entry];
  const visits = await phone.open("/pages/visits/index");
  await visits.reads("有一个空位留给您");
  await visits.reads("请在 上午 10:45 前决定（还剩 45 分钟）");
  expect(visits.text().indexOf("有一个空位留给您")).toBeLessThan(visits.text().indexOf("下一次到院"));
  await visits.tap("#take-entry-1");
  expect(booking.asked).toContainEqual({
    endpoint: "waitlist.answer",
    input: { entryId: "entry-1", slotId: offer.slotId, take: true },
  });
  await visits.reads("下一次到院");
  expect(visits.text()).not.toContain("有一个空位留给您");
  visits.close();
});

test("a kept place that has lapsed is no longer offered; the person still waits", async () => {
  booking.waiting = [{ ...entry, offer: { ...offer, holdUntil: "2026-03-09T09:59:00+08:00" } }];
  const visits = await phone.open("/pages/visits/index");
  await visits.reads("正在候补");
  expect(visits.text()).not.toContain("有一个空位留给您");
  visits.close();
});

test("the plan suggests only visits that nobody has booked, and leads to their days", async () => {
  const visits = await phone.open("/pages/visits/index");
  await visits.reads("到院拆线");
  await visits.tap("#book-planned-0");
  expect(phone.wentTo()).toMatch(/^\/patient\/book\/index\?from=2026-03-\d\d&to=2026-03-\d\d$/);
  visits.close();

  booking.appointments = [appointment(now, { startsAt: "2026-03-13T09:30:00+08:00" })];
  const booked = await phone.open("/pages/visits/index");
  await booked.reads("3月13日 周五");
  expect(booked.text()).not.toContain("到院拆线");
  booked.close();
});

test("without a network the last known appointments are shown and said to be old", async () => {
  const first = await phone.open("/pages/visits/index");
  await first.reads("3月11日 周三");
  first.close();
  expect(JSON.stringify([...phone.storage.entries()])).toContain("appointment-1");
  clinic.reachable = false;
  const offline = await phone.open("/pages/visits/index");
  await offline.reads("网络不通，下面是上次打开时的内容。");
  await offline.reads("3月11日 周三");
  clinic.reachable = true;
  offline.close();
});

test("today leads to the appointment of the day before anything else", async () => {
  booking.appointments = [
    appointment(now, { startsAt: "2026-03-09T15:00:00+08:00", endsAt: "2026-03-09T15:30:00+08:00" }),
  ];
  const today = await phone.open("/pages/today/index");
  await today.reads("今天要来诊所");
  await today.reads("3月9日 周一 下午 3:00");
  expect(today.text().indexOf("今天要来诊所")).toBeLessThan(today.text().indexOf("现在要做"));
  await today.tap("#appointment-appointment-1");
  expect(phone.wentTo()).toBe("/patient/visit/index?id=appointment-1");
  today.close();
});
