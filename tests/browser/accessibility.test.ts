import type { Browser } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import type { Person } from "../../tools/demo/site/person";
import { openConsole } from "./support/console-page";
import { lastingFindings } from "./support/lasting-findings";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney, forScreen } from "./support/patience";
import { openPhone } from "./support/patient-phone";
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

test("a picture without words and pale text would be found", async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="zh"><title>x</title><main><img src="x.png"><p style="color:#ccc">看不清</p></main></html>',
  );
  const found = (await lastingFindings(page)).map((line) => line.split(" ")[0]);
  expect(found).toEqual(expect.arrayContaining(["image-alt", "color-contrast"]));
  await page.close();
});

test.each([
  ["demo-wang", "pages/today/index", "开始打卡"],
  ["demo-wang", "pages/plan/index", "术后头三天"],
  ["demo-wang", "pages/visits/index", "下一次到院"],
  ["demo-wang", "pages/me/index", "我同意的事"],
  ["demo-wang", "patient/check-in/index?task=checkIn.d1", "此刻的疼痛程度"],
  ["demo-wang", "patient/emergency/index", "120"],
  ["demo-wang", "patient/instruction/index?card=firstDays", "冷敷"],
  ["demo-li", "patient/history/index", "术后第"],
  ["demo-zhao", "patient/consent/index", "恢复打卡的健康信息"],
  ["demo-sun", "patient/bind/index", "填写 8 位绑定码"],
  ["demo-chen", "pages/today/index", "术后第 2 天"],
  ["demo-wang", "patient/book/index", "洁牙"],
  ["demo-wang", "patient/book/index?service=cleaning", "按天看"],
  ["demo-yan", "pages/visits/index", "接受"],
  ["demo-mu", "patient/family/index", "家人"],
  ["demo-wang", "patient/messages/index", "提醒您到院"],
  ["demo-wang", "patient/agreement/index", "您希望我们怎么联系您"],
  ["demo-wang", "patient/surveys/index", "问卷"],
  ["demo-wang", "patient/complaint/index", "您想说的"],
  ["demo-chen", "patient/cases/index", "负责人"],
  ["somebody-new", "referral/card/index?t=zzzzzzzzzzzz", "预约"],
  ["demo-zheng", "referral/share/index", "经您的名片来过的朋友"],
  ["demo-han", "referral/share/index", "要登记有人经您的名片来过吗"],
  ["demo-han", "referral/code/index", "同意登记"],
  ["demo-wang", "referral/companions/index?episode=ep-story-01", "我先生"],
  ["somebody-new", "referral/articles/index", "健康知识|科普"],
  ["somebody-new", "referral/article/index?id=handHygiene", "参考|来源"],
  ["demo-nurse-lin", "staff/approve/index", "扫或填写|填写电脑上的登录码|登录码"],
])("for %s the page %s has no serious finding", async (openid, page, seen) => {
  const phone = await openPhone(browser, demo.url, openid);
  await phone.open(page);
  await phone.sees(new RegExp(seen));
  expect(await lastingFindings(phone.page)).toEqual([]);
  await phone.close();
});

test.each([
  ["demo-wang", "改时间"],
  ["demo-han", "已经等了"],
])("for %s the page behind the next appointment has no serious finding", async (openid, seen) => {
  const phone = await openPhone(browser, demo.url, openid);
  await phone.open("pages/visits/index");
  await phone.tap("next-appointment");
  await phone.sees(seen);
  expect(await lastingFindings(phone.page)).toEqual([]);
  await phone.close();
});

test("the list that a companion sees has no serious finding", async () => {
  const { people } = (await (await fetch(`${demo.url}/demo/people`)).json()) as { readonly people: readonly Person[] };
  const companion = people.find(({ page }) => page?.startsWith("referral/companion/"));
  const phone = await openPhone(browser, demo.url, companion?.openid ?? "");
  await phone.open(companion?.page ?? "");
  await phone.sees("每天要做的事");
  expect(await lastingFindings(phone.page)).toEqual([]);
  await phone.close();
});

test("the sign-in page of the console has no serious finding", async () => {
  const page = await browser.newPage({ locale: "zh-CN" });
  page.setDefaultTimeout(forScreen);
  await page.goto(`${demo.url}/console/`);
  await page.getByText("扫码登录工作台").waitFor();
  expect(await lastingFindings(page)).toEqual([]);
  await page.close();
});

test.each([
  ["inbox", "收件箱"],
  ["patients/ep-story-04", "陈书言"],
  ["calls", "电话任务"],
  ["patients", "患者"],
  ["pathways", "随访路径"],
  ["outbox", "消息"],
  ["forecast", "名额预测"],
  ["digest", "今日摘要"],
  ["cases", "意见与个案"],
  ["surveys", "问卷"],
  ["surveys/results", "问卷结果"],
  ["experiments", "对照试验"],
])("the console's page %s has no serious finding", async (route, heading) => {
  const page = await openConsole(browser, demo.url, "林若溪");
  await page.goto(`${demo.url}/console/#/${route}`);
  await page.getByRole("heading", { name: heading }).first().waitFor();
  expect(await lastingFindings(page)).toEqual([]);
  await page.context().close();
});

test.each([
  ["cards", "门诊名片", ".list-table"],
  ["cards/1", "名片第 1 版", ".card-reading"],
  ["cards/2", "名片第 2 版", ".draft-foot"],
  ["cards/sources", "来源码", "table"],
  ["cards/check", "文案检查", "textarea"],
  ["referrals?months=3", "来源与转介绍", ".origin-table"],
  ["referrals/list", "转介绍名单", ".list-table"],
  ["referrals/list?state=void", "转介绍名单", ".list-table"],
  ["appreciation", "答谢", "main"],
])("the console's page %s has no serious finding for the customer team", async (route, heading, settled) => {
  const page = await signIn(browser, demo.url, "陆知微", route);
  await page.getByRole("heading", { name: heading }).first().waitFor();
  await page.locator(settled).first().waitFor();
  expect(await lastingFindings(page)).toEqual([]);
  await page.context().close();
});

test("the articles on the console have no serious finding for the doctor who signs them", async () => {
  const page = await signIn(browser, demo.url, "周景行", "articles");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await lastingFindings(page)).toEqual([]);
  await page.context().close();
});

test("the demo page has no serious finding", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  page.setDefaultTimeout(forScreen);
  await page.goto(demo.url);
  await page.getByText("三步看懂").waitFor();
  expect(await lastingFindings(page)).toEqual([]);
  await page.close();
});
