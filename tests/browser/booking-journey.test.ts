import type { Browser } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { eventually } from "./support/eventually";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney } from "./support/patience";
import { openPhone, type PatientPhone } from "./support/patient-phone";

jest.setTimeout(forJourney);

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

/** The times on the page in front, and one of them to tap. */
const times = (phone: PatientPhone) => phone.page.locator('[id^="time-2"]:visible');
const idOf = async (phone: PatientPhone, at: number) => (await times(phone).nth(at).getAttribute("id")) ?? "";

const appointments = (where: object) => demo.documents("appointments", where);

test("from today in four taps; then it stands under 就诊, is moved, and is cancelled", async () => {
  const phone = await openPhone(browser, demo.url, "demo-wang");
  let taps = 0;
  const tap = async (id: string) => {
    taps += 1;
    await phone.tap(id);
  };
  // in the evening the first free time is tomorrow, early enough to be moved and cancelled alone
  await demo.advance("PT10H");
  await phone.sees("术后第 1 天");
  const before = await appointments({ patientId: "pt-story-01" });

  await tap("book");
  await tap("service-stitchesOut");
  await times(phone).first().waitFor();
  await tap(await idOf(phone, 0));
  await phone.sees("看一遍，没错就确认");
  await tap("confirm");
  await phone.comesTo("到时间请带上身份证来。");
  expect(taps).toBeLessThanOrEqual(4);

  const isNew = ({ _id }: Record<string, unknown>) => !before.some((one) => one["_id"] === _id);
  const [booked] = (await appointments({ patientId: "pt-story-01" })).filter(isNew);
  expect(booked).toMatchObject({ serviceId: "stitchesOut", state: "confirmed" });

  await phone.open("pages/visits/index");
  await phone.sees("就是明天");
  await phone.tap("next-appointment");
  await phone.sees("改时间");

  await phone.tap("move");
  await phone.sees("原来：");
  const day = phone.page.locator('[id^="day-2"]:visible').nth(3);
  const date = ((await day.getAttribute("id")) ?? "").slice("day-".length);
  await phone.tapOn(day);
  const ofDay = phone.page.locator(`[id^="time-${date.replaceAll("-", "")}"]:visible`);
  await phone.tapOn(ofDay.first());
  await phone.tap("confirm");
  await phone.comesTo("时间改好了");
  const all = await appointments({ patientId: "pt-story-01" });
  const moved = all.find((one) => one["rescheduledFrom"] === booked?.["_id"]);
  expect(moved).toMatchObject({ serviceId: "stitchesOut", state: "confirmed" });
  expect(all.find((one) => one["_id"] === booked?.["_id"])).toMatchObject({ state: "cancelled" });

  await phone.tap("cancel");
  await phone.tap("reason-0");
  await phone.tap("cancel-yes");
  await phone.sees("您取消的");
  await eventually(async () => {
    const [gone] = await appointments({ _id: String(moved?.["_id"]) });
    expect(gone).toMatchObject({ state: "cancelled" });
  });
  await phone.close();
});

test("of two who want the same time one gets it, and the other gets the nearest one", async () => {
  const [first, second] = await Promise.all([
    openPhone(browser, demo.url, "demo-li"),
    openPhone(browser, demo.url, "demo-zhao"),
  ]);
  for (const phone of [first, second]) {
    await phone.open("patient/book/index?service=scan");
    await times(phone).first().waitFor();
    await phone.tap(await idOf(phone, 0));
    await phone.sees("看一遍，没错就确认");
  }
  await first.tap("confirm");
  await first.comesTo("到时间请带上身份证来。");
  await second.tap("confirm");
  await second.comesTo("这个时间刚被别人约走了");
  await second.tap("nearest-0");
  await second.tap("confirm");
  await second.comesTo("到时间请带上身份证来。");
  const [one, other] = await Promise.all(
    ["pt-story-02", "pt-story-03"].map((patientId) => appointments({ patientId, serviceId: "scan" })),
  );
  expect(one).toHaveLength(1);
  expect(other).toHaveLength(1);
  expect(one?.[0]?.["slotId"]).not.toBe(other?.[0]?.["slotId"]);
  await Promise.all([first.close(), second.close()]);
});

test("a booking whose answer is lost on the way is made once", async () => {
  const phone = await openPhone(browser, demo.url, "somebody-new");
  await phone.open("patient/book/index?service=intake");
  await times(phone).first().waitFor();
  await phone.tap(await idOf(phone, 0));
  await phone.page.locator("#name:visible").fill("何一舟");
  await phone.page.route("**/local/call/api", async (route) => {
    if (!route.request().postData()?.includes("appointment.book")) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await phone.tap("confirm");
  await phone.comesTo("网络断了，还不知道约上没有");
  await phone.page.unroute("**/local/call/api");
  await phone.tap("again");
  await phone.comesTo("到时间请带上身份证来。");
  expect(await appointments({ patientName: "何一舟" })).toMatchObject([{ serviceId: "intake", state: "confirmed" }]);
  await phone.close();
});
