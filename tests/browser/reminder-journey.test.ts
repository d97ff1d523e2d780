import type { Browser } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { answered } from "./support/answered";
import { openConsole } from "./support/console-page";
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

const openid = "somebody-new";
const hour = 3_600_000;
const lastTwo = ["就诊提醒", "到诊提醒"];
/** Reminders whose time had passed when the visit was booked. */
const skipped = (rows: readonly Record<string, unknown>[]) =>
  rows.filter(({ state }) => state === "skippedLate").length;
/** Books a first visit five days on, up to the tap that asks about messages, once the phone knows what to ask for. */
async function bookIntake(phone: PatientPhone, name: string): Promise<void> {
  const mayAsk = answered(phone.page, "reminder.mine", "patient/book");
  await phone.open("patient/book/index?service=intake");
  const day = phone.page.locator('[id^="day-2"]:visible').nth(5);
  const date = ((await day.getAttribute("id")) ?? "").slice("day-".length);
  await phone.tapOn(day);
  await phone.tapOn(phone.page.locator(`[id^="time-${date.replaceAll("-", "")}"]:visible`).first());
  await phone.page.locator("#name:visible").fill(name);
  await mayAsk;
  await phone.tap("confirm");
}

const titles = async () => (await demo.messages(openid)).map(({ title }) => title);

test("one tap at booking asks for the whole cadence; the reminders come once each, and the desk sees who will come", async () => {
  const phone = await openPhone(browser, demo.url, openid);
  await bookIntake(phone, "何一舟");
  for (const title of ["预约提醒", "就诊提醒", "到诊提醒"]) await phone.sees(title);
  await phone.answerPopUp(true);
  await phone.sees("到时间请带上身份证来。");
  await eventually(async () => {
    const [ledger] = await demo.documents("ledgers", { _id: openid });
    expect(Object.keys((ledger?.["balances"] ?? {}) as object)).toHaveLength(3);
  });

  const [visit] = await demo.documents("appointments", { patientName: "何一舟" });
  const rows = await demo.documents("messages", { appointmentId: String(visit?.["_id"]) });
  expect(rows).toHaveLength(3);
  await demo.advanceTo(Number(visit?.["startsAt"]) - hour / 2);
  expect(await titles()).toEqual(skipped(rows) === 0 ? ["预约提醒", ...lastTwo] : lastTwo);
  expect(JSON.stringify(await demo.messages(openid))).not.toMatch(/眼|牙|种植|手术/);
  await phone.close();
});

test("a message opens the list; the patient says they will come, and the team reads it in the outbox", async () => {
  const another = "somebody-else";
  const phone = await openPhone(browser, demo.url, another);
  await bookIntake(phone, "苏一禾");
  await phone.answerPopUp(false);
  await phone.sees("到时间请带上身份证来。");
  const [booked] = await demo.documents("appointments", { patientName: "苏一禾" });
  await demo.advanceTo(Number(booked?.["startsAt"]) - 5 * hour);
  expect(await demo.messages(another)).toEqual([]);

  await phone.open("pages/today/index");
  await phone.page.reload();
  await phone.tap("messages");
  await phone.sees("提醒您到院");
  await phone.tapText("我会来");
  await phone.sees("已告诉诊所您会来");
  await eventually(async () => {
    const [visit] = await demo.documents("appointments", { patientName: "苏一禾" });
    expect(visit).toHaveProperty("willCome");
  });
  await phone.close();

  const nurse = await openConsole(browser, demo.url, "林若溪");
  await nurse.goto(`${demo.url}/console/#/outbox?list=unsent`);
  await nurse.getByText("苏一禾").first().waitFor();
  await nurse.context().close();
});
