import type { Survey } from "@shared/survey/survey";
import { createClinic, now } from "./support/clinic-stand-in";
import { answerQuestions } from "./support/fill-in";
import { type HeldTimers, holdTimers } from "./support/held-timers";
import { startPhone } from "./support/phone";
import { choice, openSheet, survey } from "./support/survey-stand-in";

/** Milliseconds a chosen answer stays in view, and the button then rests, at the least. */
const glance = 100;
const breath = 500;

const clinic = createClinic();
const phone = startPhone(clinic.call);
const inBoth = (zh: string) => ({ zh, en: zh });

const twoQuestions: Survey = survey({
  id: "quick",
  questions: ["还愿意来吗？", "等得久吗？"].map((text, place) => ({
    id: `question${place}`,
    text: inBoth(text),
    kind: "choice" as const,
    choices: [choice(`yes${place}`, "是"), choice(`no${place}`, "不是")],
  })),
});

let timers: HeldTimers | undefined;
const hold = (atLeast: number) => {
  timers = holdTimers(atLeast);
  return timers;
};

afterEach(() => timers?.close());

test("in a survey, a tap meant for the question before neither asks for the next answer nor hands in", async () => {
  clinic.surveys.open = [openSheet(twoQuestions, now)];
  const page = await phone.open("/patient/survey/index?id=sheet-quick");
  await page.reads("开始填");
  await page.tap("#begin");
  const { release } = hold(breath);
  await page.tap("#answer-yes0");
  await page.reads("等得久吗？");
  await page.tapHastily("#next");
  expect(page.text()).not.toContain("这一题还没有选");
  await page.tap("#answer-no1");
  await page.reads("看一遍，没问题就提交");
  await page.tapHastily("#submit");
  expect(clinic.surveys.submitted).toEqual([]);
  release();
  await page.tap("#submit");
  await page.reads("谢谢您花时间告诉我们。");
  expect(clinic.surveys.submitted).toHaveLength(1);
  page.close();
});

test("in a check-in, a tap meant for the warning signs does not pass over the photos", async () => {
  const page = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await answerQuestions(page);
  await page.reads("现在有没有下面的情况？");
  const { release } = hold(breath);
  await page.tap("#sign-none");
  await page.reads("可以不拍");
  await page.tapHastily("#next");
  await page.reads("可以不拍");
  release();
  await page.tap("#next");
  await page.reads("看一遍，没问题就提交");
  page.close();
});

test("who goes back at once is not carried on again", async () => {
  const page = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await page.reads("看一遍，没问题就提交");
  await page.tap("#previous");
  await page.reads("可以不拍");
  await page.tap("#previous");
  await page.reads("现在有没有下面的情况？");
  const { release } = hold(glance);
  await page.tap("#sign-none");
  await page.tap("#previous");
  expect(page.text()).not.toContain("现在有没有下面的情况？");
  release();
  await page.tap("#next");
  await page.reads("现在有没有下面的情况？");
  page.close();
});
