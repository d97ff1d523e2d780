import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { eventually } from "./support/eventually";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney } from "./support/patience";
import { openPhone, type PatientPhone } from "./support/patient-phone";
import { signIn } from "./support/sign-in";

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

const manager = "陆知微";
const reply = "对不起，让您等了这么久。今后等候超过十分钟，由我到您身边说明。";
const answeredOf = (patientId: string) =>
  demo.documents("sheets", { patientId, surveyId: "visitSatisfaction", state: "answered", "answers.csat": 2 });

/** The one survey with this name on the page of today. */
const openSheet = (phone: PatientPhone, title: string) =>
  phone.tapOn(phone.page.locator('[id^="sheet-"]:visible').filter({ hasText: title }).first());

/** A low mark after a high one: other questions come up, and what was said before to the hidden one is gone. */
async function answerLow(phone: PatientPhone): Promise<void> {
  await openSheet(phone, "这次来院感觉怎么样");
  await phone.tap("begin");
  await phone.tap("answer-5");
  await phone.sees("哪些地方让您满意");
  await phone.tap("answer-kind");
  await phone.tap("previous");
  await phone.tap("answer-2");
  await phone.sees("哪些地方没做好");
  await phone.tap("answer-long-wait");
  await phone.tap("next");
  await phone.page.locator("#answer-text:visible").first().fill("等了四十分钟，没人说一声。");
  await phone.tap("next");
  await phone.sees("需要护士联系您吗");
  await phone.tap("answer-no");
}

const shown = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Chooses what to do about the opened case. */
const act = (page: Page, name: string) =>
  page.getByRole("form", { name: "处理这个个案" }).getByText(name, { exact: true }).first().click();

/** Waits until the step that was sent is there: what is chosen before belongs to the case as it was. */
const offeredNoMore = (page: Page, name: string) =>
  page
    .getByRole("form", { name: "处理这个个案" })
    .getByText(name, { exact: true })
    .first()
    .waitFor({ state: "hidden" });

async function settle(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /王念禾/ })
    .first()
    .click();
  await act(page, "接手");
  await page.getByRole("button", { name: "我来负责" }).click();
  await offeredNoMore(page, "接手");
  await act(page, "回复");
  await page.getByLabel(/回复患者/).fill("看到了，我先去了解当天的情况。");
  await page.getByRole("button", { name: "发给患者" }).click();
  await shown(page, "看到了，我先去了解当天的情况。");
  await act(page, "结案");
  await page.getByText("已解决", { exact: true }).first().click();
  await page.getByLabel(/给患者的答复/).fill(reply);
  await page.getByRole("button", { name: "回复并结案" }).click();
  await shown(page, /已结案。患者可以确认已解决/);
}

test("a low mark on the phone becomes a case with one owner, its answer comes back, and the patient says that it is settled", async () => {
  const phone = await openPhone(browser, demo.url, "demo-wang");
  await answerLow(phone);
  await phone.sees("看一遍，没问题就提交");
  await phone.sees("等了四十分钟，没人说一声。");
  await phone.tap("submit");
  await phone.comesTo(new RegExp(`${manager} 会在 .* 前联系您`));
  const [sheet] = await answeredOf("pt-story-01");
  expect(sheet).toMatchObject({ answers: { csat: 2, bad: ["long-wait"], "need-contact": "no" } });
  expect(sheet?.["answers"]).not.toHaveProperty("good");

  const desk = await signIn(browser, demo.url, manager, "cases");
  await settle(desk);
  await phone.open("patient/cases/index");
  await phone.sees(reply);
  await phone.tapOn(phone.page.locator('[id^="settled-"]:visible').first());
  await eventually(async () => {
    const [one] = await demo.documents("cases", { sheetId: String(sheet?.["_id"]) });
    const steps = (one?.["steps"] ?? []) as readonly { readonly kind: string }[];
    expect(steps.map(({ kind }) => kind)).toEqual(["opened", "taken", "replied", "closed", "confirmed"]);
  });
  await phone.close();

  await demo.advance("PT3M");
  await desk.goto(`${demo.url}/console/#/surveys/results?survey=visitSatisfaction`);
  await shown(desk, "您对这次服务的满意程度");
  await desk.getByRole("button", { name: "导出" }).click();
  const [file] = await Promise.all([desk.waitForEvent("download"), desk.getByText("逐份 CSV").click()]);
  const lines = readFileSync(await file.path(), "utf8").split("\n");
  expect(lines.some((line) => line.includes("等了四十分钟，没人说一声。"))).toBe(true);
  expect(lines.join()).not.toContain("王念禾");
  await desk.context().close();
});

test("an answer about hurting oneself brings up the safety screen at once, and the nurse finds it above everything else", async () => {
  const phone = await openPhone(browser, demo.url, "demo-zheng");
  await openSheet(phone, "近两周的心情");
  await phone.tap("begin");
  await phone.tap("moodScreening-granted");
  await phone.tap("confirm");
  for (let question = 1; question <= 8; question += 1) {
    await phone.sees(`第 ${question} 题，共 9 题`);
    await phone.tap("answer-never");
  }
  await phone.sees("第 9 题，共 9 题");
  await phone.tap("answer-several");
  await phone.sees("您不需要独自面对");
  for (const number of ["12356", "120", "110"]) await phone.sees(new RegExp(number));
  await phone.tap("harmNow-no");
  await phone.tap("someoneThere-yes");
  await phone.tap("callBack-yes");
  await phone.sees(/护理团队已经收到/);
  await eventually(async () => {
    const [crisis] = await demo.documents("cases", { kind: "crisis" });
    expect(crisis).toMatchObject({
      patientName: "郑明朗",
      alarm: { harmNow: false, someoneThere: true, callBack: true },
    });
  });
  expect(await demo.documents("sheets", { patientId: "pt-story-10", surveyId: "phq9", state: "issued" })).toHaveLength(
    1,
  );
  await phone.close();

  const nurse = await signIn(browser, demo.url, "林若溪", "cases");
  await shown(nurse, /危机：先处理这些/);
  await eventually(async () => {
    const [first] = await nurse.locator("[data-row]").allInnerTexts();
    expect(first).toContain("郑明朗");
  });
  await nurse.context().close();
});
