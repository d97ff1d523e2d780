import type { Browser } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
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

test("without a network a red sign shows the emergency advice at once; the report follows when the network is back", async () => {
  const phone = await openPhone(browser, demo.url, "demo-wang");
  await phone.tapText("开始打卡");
  await phone.pain(6);
  await phone.offline(true);
  await phone.tap("option-changed");
  await phone.tapText("确认有，告诉我怎么做");
  await phone.sees(/请立即前往最近的医院急诊/);
  await phone.sees(/请去有眼科的医院急诊/);
  await phone.page.locator("#call-120:visible").first().waitFor();
  await phone.sees(/联网后会自动发送/);
  await phone.tapText("回去填完并发送");
  await phone.tap("next");

  for (const option of ["none", "more", "all", "asTold"]) await phone.tap(`option-${option}`);
  await phone.noSigns();
  await phone.tap("next");
  await phone.tap("submit");
  await phone.sees(/联网后会自动发送/);
  expect(await demo.documents("checkIns", { episodeId: "ep-story-01" })).toEqual([]);

  await phone.offline(false);
  await eventually(async () => {
    const [arrived] = await demo.documents("checkIns", { episodeId: "ep-story-01" });
    expect(arrived).toMatchObject({ judgement: { urgency: "red", action: "emergencyRoom" } });
  });
  await phone.close();
});

test("with a network the team is told of the red sign before the form is finished", async () => {
  const phone = await openPhone(browser, demo.url, "demo-li");
  await phone.tapText("开始打卡");
  await phone.pain(5);
  await phone.tap("option-ongoing");
  await phone.tapText("确认有，告诉我怎么做");
  await phone.sees(/10 分钟内无人接听，请直接去急诊/);
  await phone.sees(/护理团队已收到/);
  await phone.sees(/步没填/);
  const [reported] = await demo.documents("checkIns", { episodeId: "ep-story-02", interrupted: true });
  expect(reported).toMatchObject({ patientName: "李望川", judgement: { urgency: "red", action: "clinicNow" } });
  await phone.close();
});
