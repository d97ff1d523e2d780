import { after, minutes } from "@shared/calendar/instant";
import type { WaitingView } from "@shared/contract/appointment-views";
import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { spokenNames } from "./support/spoken-names";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking } = clinic;
const address = "/patient/waiting/index?id=appointment-1";

const room: WaitingView = {
  now,
  appointmentId: "appointment-1",
  title: "术后复查",
  with: "周景行主任医师",
  patientName: "张桂兰",
  state: "arrived",
  startsAt: now,
  waitingSince: after(now, -minutes(12)),
  promiseMinutes: 20,
  promisedBy: after(now, minutes(8)),
  ahead: 2,
  estimate: { low: 10, high: 25 },
  level: "calm",
  menu: [
    { kind: "card", cardId: "firstDays", title: "术后头三天须知" },
    { kind: "gift", title: "热豆浆一杯", for: "companion" },
    { kind: "rate" },
  ],
};

test("the wait is said in minutes against the promise, with an honest range", async () => {
  booking.waitingRoom = room;
  const waiting = await phone.open(address);
  for (const text of [
    "已经等了 12 分钟",
    "我们答应：最多等 20 分钟，上午 10:08 前请您进去",
    "前面还有 2 位",
    "大约还要 10–25 分钟",
    "送给陪您来的家人：热豆浆一杯",
  ]) {
    await waiting.reads(text);
  }
  expect(waiting.text()).not.toContain("请告诉前台");
  await waiting.reads("先把打卡填好");
  await waiting.tap("#menu-0");
  expect(phone.wentTo()).toBe("/patient/check-in/index?task=checkIn.d3");
  waiting.close();
});

test("over time the patient is told to tell the desk; a broken promise is apologised for", async () => {
  booking.waitingRoom = { ...room, level: "tellDesk" };
  const late = await phone.open(address);
  await late.reads("已超过约定时间，请告诉前台");
  late.close();
  booking.waitingRoom = { ...room, level: "broken" };
  const broken = await phone.open(address);
  await broken.reads("让您久等了，对不起");
  await broken.reads("给您和陪您来的家人送一点东西");
  broken.close();
});

test("one tap on a face says how the waiting feels, and each face has its word", async () => {
  booking.waitingRoom = room;
  const waiting = await phone.open(address);
  await waiting.reads("等得怎么样？");
  expect(spokenNames(waiting, "aria-label")).toEqual(expect.arrayContaining(["不好", "还行", "很好"]));
  await waiting.tap("#feeling-3");
  expect(booking.asked).toContainEqual({
    endpoint: "visit.rate",
    input: { appointmentId: "appointment-1", feeling: 3 },
  });
  await waiting.reads("您说：很好。");
  waiting.close();
});

test("once called the page says where to go and nothing about minutes", async () => {
  const { estimate: _, ...called } = room;
  booking.waitingRoom = { ...called, state: "called" };
  const waiting = await phone.open(address);
  await waiting.reads("请进去");
  await waiting.reads("周景行主任医师 在等您");
  expect(waiting.text()).not.toContain("大约还要");
  waiting.close();
});

test("without a network the last state stays and says how old it is", async () => {
  booking.waitingRoom = room;
  jest.useFakeTimers({ doNotFake: ["setTimeout", "nextTick", "queueMicrotask", "setImmediate"], now });
  const waiting = await phone.open(address);
  await waiting.reads("前面还有 2 位");
  clinic.reachable = false;
  jest.advanceTimersByTime(20_000);
  await waiting.reads("网络不通，这是 上午 10:00 的情况");
  await waiting.reads("前面还有 2 位");
  clinic.reachable = true;
  booking.waitingRoom = { ...room, ahead: 0 };
  jest.advanceTimersByTime(20_000);
  await waiting.reads("下一个就是您");
  jest.useRealTimers();
  waiting.close();
});
