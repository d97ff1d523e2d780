import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { spokenNames } from "./support/spoken-names";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking } = clinic;

test("four taps from today: book, the service, a time of the first free day, confirm", async () => {
  const today = await phone.open("/pages/today/index");
  await today.reads("开始打卡");
  await today.tap("#book");
  expect(phone.wentTo()).toBe("/patient/book/index");
  today.close();

  const book = await phone.open("/patient/book/index");
  await book.reads("您要约什么？");
  await book.tap("#service-review");
  await book.reads("3月10日 周二");
  await book.reads("还有 3 个时间");
  await book.tap("#time-20260310T0930");
  await book.reads("看一遍，没错就确认");
  await book.reads("周景行 主任医师");
  await book.reads("就诊前 24 小时内要改，请打电话。");
  await book.reads("不要化妆");
  await book.tap("#confirm");
  expect(booking.booked.size).toBe(1);
  expect(phone.wentTo()).toBe("/patient/visit/index?id=appointment-10&fresh=booked");
  book.close();

  const visit = await phone.open("/patient/visit/index?id=appointment-10&fresh=booked");
  await visit.reads("约好了");
  await visit.reads("上午 9:30");
  visit.close();
});

test("days and times are spoken in full, in the list and on the calendar", async () => {
  const book = await phone.open("/patient/book/index?service=review");
  await book.reads("还有 3 个时间");
  const said = spokenNames(book, "aria-label");
  expect(said).toContain("明天 3月10日 周二，还有 3 个时间");
  expect(said).toContain("3月12日 周四，还有 3 个时间");
  expect(said).toContain("上午 9 点半，周景行主任医师，可约");
  expect(said).toContain("上午 9 点，周景行主任医师等 2 位，可约");
  expect(said).toContain("下午 2 点，林予安主治医师，可约");
  expect(spokenNames(book, "aria-expanded")).toContain("true");

  await book.tap("#view-calendar");
  await book.reads("2026 年 3 月");
  await book.reads("31无");
  const dates = spokenNames(book, "aria-label");
  expect(dates).toContain("3月10日 周二，还有 3 个时间");
  expect(dates).toContain("3月30日 周一，没有空位");
  expect(dates.some((label) => /^\d+$/.test(label))).toBe(false);
  await book.tap("#date-2026-03-12");
  await book.reads("3月12日 周四，还有 3 个时间");
  await book.tap("#next-month");
  await book.reads("这个月没有空位");
  expect(spokenNames(book, "aria-label")).toContain("4月10日 周五，不能约");
  book.close();
});

test("only the wanted doctor's times stay when one is chosen, and the one known is preferred otherwise", async () => {
  const book = await phone.open("/patient/book/index?service=review");
  await book.reads("还有 3 个时间");
  await book.tap("#provider-doctor-lin");
  await book.reads("还有 2 个时间");
  expect(book.has("#time-20260310T0930")).toBe(false);
  await book.tap("#provider-anybody");
  await book.tap("#time-20260310T0900");
  await book.reads("这个时间有几位可以选");
  await book.tap("#who-doctor-lin");
  await book.reads("林予安 主治医师");
  book.close();
});

test("whoever is too late hears it kindly and finds the three nearest times to tap", async () => {
  booking.takenMeanwhile.add("0930");
  const before = booking.booked.size;
  const book = await phone.open("/patient/book/index?service=review");
  await book.reads("还有 3 个时间");
  await book.tap("#time-20260310T0930");
  await book.tap("#confirm");
  await book.reads("这个时间刚被别人约走了");
  expect(booking.booked.size).toBe(before);
  const said = spokenNames(book, "aria-label");
  expect(said).toContain("3月10日 周二 上午 9 点，周景行主任医师，可约");
  expect(said).toContain("3月11日 周三 上午 9 点半，周景行主任医师，可约");
  await book.tap("#nearest-1");
  await book.reads("下午 2:00");
  await book.tap("#confirm");
  expect(booking.booked.size).toBe(before + 1);
  booking.takenMeanwhile.clear();
  book.close();
});

test("a network lost while booking is said honestly, and the repeat is the same booking", async () => {
  const before = booking.booked.size;
  const book = await phone.open("/patient/book/index?service=review");
  await book.reads("还有 3 个时间");
  await book.tap("#time-20260310T1400");
  clinic.reachable = false;
  await book.tap("#confirm");
  await book.reads("网络断了，还不知道约上没有");
  expect(booking.booked.size).toBe(before);
  book.close();

  const again = await phone.open("/patient/book/index");
  await again.reads("不会重复预约");
  await again.reads("3月10日 周二 下午 2:00");
  clinic.reachable = true;
  await again.tap("#again");
  expect(booking.booked.size).toBe(before + 1);
  expect(phone.wentTo()).toContain("/patient/visit/index?id=");
  again.close();

  const fresh = await phone.open("/patient/book/index");
  await fresh.reads("您要约什么？");
  fresh.close();
});

test("somebody without a name is asked for it on the way", async () => {
  const known = booking.people;
  booking.people = known.map((one) => ({ ...one, name: "" }));
  const book = await phone.open("/patient/book/index?service=review");
  await book.reads("还有 3 个时间");
  await book.tap("#time-20260310T0900");
  await book.reads("先告诉我们怎么称呼");
  const before = booking.booked.size;
  await book.tapHastily("#confirm");
  expect(booking.booked.size).toBe(before);
  await book.type("#name", "张桂兰");
  await book.tap("#confirm");
  expect(booking.booked.size).toBe(before + 1);
  expect(booking.people[0]?.name).toBe("张桂兰");
  book.close();
});

test("an appointment is moved to another time, and the old one leads to the new", async () => {
  const book = await phone.open("/patient/book/index?moving=appointment-10");
  await book.reads("原来：3月10日 周二 上午 9:30");
  expect(book.has("#other-service")).toBe(false);
  await book.tap("#day-2026-03-11");
  await book.tap("#time-20260311T0930");
  await book.tap("#confirm");
  const moved = phone.wentTo() ?? "";
  expect(moved).toContain("fresh=moved");
  book.close();
  const old = await phone.open("/patient/visit/index?id=appointment-10");
  await old.reads("已改到新的时间");
  await old.tap("#see-new");
  expect(phone.wentTo()).toBe(moved.replace("&fresh=moved", ""));
  old.close();
});
