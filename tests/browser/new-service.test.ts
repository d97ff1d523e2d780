import type { Browser } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { openConsole } from "./support/console-page";
import { eventually } from "./support/eventually";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney } from "./support/patience";
import { openPhone } from "./support/patient-phone";

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

test("the owner lists a new chair and a service on it, and patients can book it", async () => {
  const page = await openConsole(browser, demo.url, "叶明德");
  await page.goto(`${demo.url}/console/#/timetable`);
  await page.getByRole("button", { name: "新增医生或资源" }).click();
  await page.getByLabel("名称").fill("三号牙椅");
  await page.getByRole("button", { name: /保\s*存/ }).click();
  await page.getByRole("rowheader", { name: "三号牙椅" }).waitFor();
  await page.getByRole("dialog").first().waitFor({ state: "detached" }); // the next drawer has a name field as well

  await page.getByRole("button", { name: "新增服务" }).click();
  await page.getByLabel("名称").fill("牙周检查");
  await page.getByLabel("简介（患者看到）").fill("检查牙龈的情况");
  await page.getByLabel("由谁：下列任一").fill("三号牙椅");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /保\s*存/ }).click();
  await page.getByRole("rowheader", { name: /牙周检查/ }).waitFor();
  await eventually(async () => {
    const [timetable] = await demo.documents("timetables", {});
    expect(JSON.stringify(timetable?.["services"])).toContain("牙周检查");
  });

  const phone = await openPhone(browser, demo.url, "demo-wang");
  await phone.open("patient/book/index");
  await phone.sees("牙周检查");
  await phone.close();
  await page.context().close();
});
