import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser/open-browser";
import { folder, openPhone, save, seen, settled, tap } from "./screenshots/camera";
import { shootReferral, shootStudio } from "./screenshots/shoot-referral";
import { startDemo } from "./start/start-demo";

/** Today, a check-in under way, and the emergency advice after a red sign. */
async function shootPatient(browser: Browser, url: string): Promise<void> {
  const page = await openPhone(browser, url, "demo-wang");
  await page.getByRole("button", { name: "开始打卡" }).waitFor();
  await save(page, "today");
  await page.getByRole("button", { name: "开始打卡" }).tap();
  await tap(page, "pain-3");
  await save(page, "check-in");
  await tap(page, "next");
  await tap(page, "option-changed");
  await page.getByRole("button", { name: "确认有，告诉我怎么做" }).filter({ visible: true }).first().tap();
  await page.getByText("护理团队已收到").filter({ visible: true }).first().waitFor();
  await save(page, "emergency");
  await page.context().close();
}

/** Choosing a time, the visits tab, and the waiting room with its clock. */
async function shootVisits(browser: Browser, url: string): Promise<void> {
  const page = await openPhone(browser, url, "demo-wang");
  await page.goto(`${url}/m/?as=demo-wang#/patient/book/index?service=cleaning`);
  await page.locator('[id^="time-2"]:visible').first().waitFor();
  await save(page, "book");
  await page.goto(`${url}/m/?as=demo-wang#/pages/visits/index`);
  await page.locator("#next-appointment:visible").waitFor();
  await save(page, "visits");
  await page.context().close();
  const waiting = await openPhone(browser, url, "demo-han");
  await waiting.goto(`${url}/m/?as=demo-han#/pages/visits/index`);
  await waiting.locator("#next-appointment:visible").tap();
  await waiting.getByText("已经等了").filter({ visible: true }).first().waitFor();
  await save(waiting, "waiting");
  await waiting.context().close();
}

/** What came, as the patient reads it, and how many reminders are left. */
async function shootMessages(browser: Browser, url: string): Promise<void> {
  const page = await openPhone(browser, url, "demo-wang");
  await page.goto(`${url}/m/?as=demo-wang#/patient/messages/index`);
  await page.locator('[id^="message-"]:visible').first().waitFor();
  await save(page, "messages");
  await page.goto(`${url}/m/?as=demo-wang#/pages/plan/index`);
  const balance = page.locator("#reminder-balance:visible");
  await balance.evaluate((card) => card.closest(".section")?.scrollIntoView({ block: "start" }));
  await save(page, "reminders");
  await page.context().close();
}

const openSurvey = (page: Page, title: string) =>
  page.locator('[id^="sheet-"]:visible').filter({ hasText: title }).first().tap();

/** A survey on the phone: a question, the last look, the words at the end with who takes it up, and what became of it. */
async function shootSurvey(browser: Browser, url: string): Promise<void> {
  const page = await openPhone(browser, url, "demo-wang");
  await openSurvey(page, "这次来院感觉怎么样");
  await tap(page, "begin");
  await tap(page, "answer-2");
  await tap(page, "answer-long-wait");
  await save(page, "survey");
  for (const id of ["next", "next", "answer-yes"]) await tap(page, id);
  await seen(page, "看一遍，没问题就提交");
  await save(page, "survey-review");
  await tap(page, "submit");
  await tap(page, "refuse-messages").catch(() => undefined);
  await seen(page, "谢谢您");
  await save(page, "survey-thanks");
  await page.context().close();
  const cases = await openPhone(browser, url, "demo-chen");
  await cases.goto(`${url}/m/?as=demo-chen#/patient/cases/index`);
  await seen(cases, "这件事解决了吗");
  await save(cases, "my-cases");
  await cases.context().close();
}

/** What comes up at once when an answer speaks of hurting oneself. */
async function shootSafety(browser: Browser, url: string): Promise<void> {
  const page = await openPhone(browser, url, "demo-zheng");
  await openSurvey(page, "近两周的心情");
  for (const id of ["begin", "moodScreening-granted", "confirm"]) await tap(page, id);
  for (let question = 1; question <= 9; question += 1) {
    await seen(page, `第 ${question} 题，共 9 题`);
    await tap(page, question === 9 ? "answer-several" : "answer-never");
  }
  await seen(page, "您不需要独自面对");
  await save(page, "safety");
  await page.context().close();
}

/** The customer team: cases, surveys and their results, experiments. */
async function shootFeedback(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.goto(`${url}/console/`);
  await page.getByRole("button", { name: "陆知微" }).first().click();
  await page.locator(".side-me").waitFor();
  await page.goto(`${url}/console/#/cases`);
  await page
    .getByRole("button", { name: /严若棠/ })
    .first()
    .click();
  await save(page, "cases");
  await page.goto(`${url}/console/#/surveys/visitSatisfaction/1`);
  await save(page, "survey-designer");
  await page.goto(`${url}/console/#/surveys/results?survey=visitSatisfaction&slice=service`);
  await save(page, "survey-results");
  await page.goto(`${url}/console/#/experiments/x-demo-missed-words`);
  await save(page, "experiment");
  await page.close();
}

/** The outbox, and a template with its card. */
async function shootOutbox(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.goto(`${url}/console/`);
  await page.getByRole("button", { name: "叶明德" }).first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goto(`${url}/console/#/outbox`);
  await save(page, "outbox");
  await page.goto(`${url}/console/#/templates`);
  await save(page, "templates");
  await page.close();
}

/** The desk's day and the queue with its wait clocks. */
async function shootDesk(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.goto(`${url}/console/`);
  await page.getByRole("button", { name: "江一帆" }).first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goto(`${url}/console/#/queue`);
  await save(page, "queue");
  await page.goto(`${url}/console/#/board`);
  await save(page, "board");
  await page.close();
}

/** The inbox with a check-in opened, and one patient's page. */
async function shootConsole(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.goto(`${url}/console/`);
  await page.getByRole("button", { name: "林若溪" }).first().click();
  await page.getByText("陈书言").first().click();
  await save(page, "inbox");
  await page.goto(`${url}/console/#/patients/ep-story-10`);
  await page.getByRole("heading", { name: "郑明朗" }).waitFor();
  await save(page, "patient");
  await page.close();
}

async function shootDemo(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.goto(url);
  await page.waitForTimeout(3 * settled);
  await save(page, "demo");
  await page.close();
}

/** Makes the README's screenshots anew from a fresh demo clinic. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const data = mkdtempSync(path.join(os.tmpdir(), "heyu-screenshots-"));
  const choice = { port: 0, data, fresh: false, patients: undefined, seed: "demo" } as const;
  const { cloud } = await startDemo(choice, console.log);
  const browser = await openBrowser();
  await shootDemo(browser, cloud.url);
  await shootPatient(browser, cloud.url);
  await shootVisits(browser, cloud.url);
  await shootMessages(browser, cloud.url);
  await shootSurvey(browser, cloud.url);
  await shootConsole(browser, cloud.url);
  await shootDesk(browser, cloud.url);
  await shootOutbox(browser, cloud.url);
  await shootFeedback(browser, cloud.url);
  await shootSafety(browser, cloud.url);
  await shootReferral(browser, cloud);
  await shootStudio(browser, cloud.url);
  await browser.close();
  await cloud.close();
  rmSync(data, { recursive: true, force: true });
}

await main();
