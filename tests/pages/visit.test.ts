import { appointment } from "./support/booking-stand-in";
import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking } = clinic;
const address = "/patient/visit/index?id=appointment-1";

test("what has to happen before, what to bring and where to go stand on the appointment", async () => {
  booking.appointments = [appointment(now, { state: "booked", gatesOpen: ["informedConsent"] })];
  const visit = await phone.open(address);
  for (const text of [
    "还差一步",
    "来之前要和医生谈话，并签知情同意书。签好后才会确认。",
    "带上身份证",
    "示例路 1 号",
    "021-5550-1234",
    "3月10日 周二 上午 9:30 以前，可以自己改时间或取消。",
  ]) {
    await visit.reads(text);
  }
  visit.close();
});

test("it goes into the phone's calendar with an alarm the day before", async () => {
  const faraway = { startsAt: "2036-03-11T09:30:00+08:00", endsAt: "2036-03-11T10:00:00+08:00" };
  booking.appointments = [appointment(now, faraway)];
  const visit = await phone.open(address);
  await visit.tap("#to-calendar");
  await visit.reads("已加到手机日历");
  const [, entry] = phone.calls.find(([name]) => name === "addPhoneCalendar") ?? [];
  expect(entry).toMatchObject({
    title: "术后复查",
    startTime: Date.parse(faraway.startsAt) / 1000,
    endTime: String(Date.parse(faraway.endsAt) / 1000),
    alarm: true,
    alarmOffset: 86_400,
  });
  expect(booking.asked).toContainEqual({
    endpoint: "appointment.inCalendar",
    input: { appointmentId: "appointment-1" },
  });
  visit.close();
});

test("one tap tells the clinic that the patient will come; who has just booked is not asked", async () => {
  booking.appointments = [appointment(now)];
  const fresh = await phone.open(`${address}&fresh=booked`);
  await fresh.reads("提醒余额");
  expect(fresh.text()).not.toContain("我会来");
  fresh.close();
  const visit = await phone.open(address);
  await visit.tap("#will-come-appointment-1");
  await visit.reads("已告诉诊所您会来");
  expect(booking.appointments[0]?.willCome).toBe(true);
  visit.close();
});

test("cancelling asks why, says what it means, and is done with one more tap", async () => {
  booking.appointments = [appointment(now)];
  const visit = await phone.open(address);
  await visit.tap("#cancel");
  await visit.reads("取消这个预约？");
  await visit.reads("取消后，这个时间会给别人。");
  await visit.tapHastily("#cancel-yes");
  expect(booking.appointments[0]?.state).toBe("confirmed");
  await visit.tap("#reason-0");
  await visit.tap("#cancel-yes");
  await visit.reads("您取消的");
  await visit.reads("再约一次");
  expect(booking.appointments[0]?.cancelled?.reason).toBe("时间不合适");
  visit.close();
});

test("close to the appointment both ways lead to the telephone, and the clinic calls back", async () => {
  booking.appointments = [appointment(now, { mayChange: false })];
  const visit = await phone.open(address);
  await visit.tap("#move");
  await visit.reads("要改或取消，请打电话");
  await visit.tap("#late-call");
  expect(phone.calls).toContainEqual(["makePhoneCall", expect.objectContaining({ phoneNumber: "02155501234" })]);
  await visit.tap("#late-cancel");
  await visit.loses("#late-cancel"); // the first sheet slides away
  await visit.tap("#reason-1");
  await visit.tap("#cancel-yes");
  await visit.reads("已经告诉诊所，工作人员会给您回电话。预约暂时不变。");
  expect(booking.appointments[0]?.state).toBe("confirmed");
  visit.close();
});

test("on the day the code on the desk says that the patient is here", async () => {
  const startsAt = "2026-03-09T10:30:00+08:00";
  booking.appointments = [appointment(now, { startsAt, endsAt: "2026-03-09T11:00:00+08:00" })];
  booking.waitingRoom = {
    now,
    appointmentId: "appointment-1",
    title: "术后复查",
    with: "周景行主任医师",
    patientName: "张桂兰",
    state: "arrived",
    startsAt: now,
    waitingSince: now,
    promiseMinutes: 20,
    ahead: 1,
    level: "calm",
    menu: [],
  };
  const visit = await phone.open(address);
  await visit.tap("#arrive");
  await visit.reads("这不是我们诊所的到院码");
  phone.scanned = "HEYU-ARRIVAL";
  await visit.tap("#arrive");
  expect(phone.wentTo()).toBe("/patient/waiting/index?id=appointment-1");
  visit.close();
});
