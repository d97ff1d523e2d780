import type { Browser } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
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

const clinic = "合愈口腔与医疗美容门诊部（演示）";
/** What the page says is not in it. */
const denied = "没有病历、回答和照片";
/** What would tell whose list it is, or what was done: name, procedure, how it goes. */
const telling = /李望川|种植|植牙|口腔|疼痛|出血|肿|术后|手术|照片/;

test("the patient lets one person see what is to be done; nobody else can, and nobody at all once it is taken back", async () => {
  const patient = await openPhone(browser, demo.url, "demo-li");
  await patient.open("referral/companions/index?episode=ep-story-02");
  await patient.tap("make");
  await patient.page.locator("#label:visible").first().fill("我太太");
  await patient.tap("make-it");
  await patient.sees("做好了，转发给对方就行");
  const share = patient.page.locator('[id^="share-"]:visible').first();
  const link = ((await share.getAttribute("data-path")) ?? "").replace(/^\//, "");
  expect(link).toMatch(/^referral\/companion\/index\?k=[0-9a-f]{32}$/);

  const companion = await openPhone(browser, demo.url, "journey-companion");
  await companion.open(link);
  await companion.sees("每天要做的事");
  await companion.sees("只有要做的事");
  const shown = await companion.page.locator("body").innerText();
  expect(shown).toContain(clinic);
  expect(shown.replaceAll(clinic, "").replace(denied, "")).not.toMatch(telling);
  const [card] = await demo.documents("companions", { openid: "demo-li" });
  expect(card).toMatchObject({ label: "我太太", takenBy: "journey-companion" });
  expect(JSON.stringify(card)).not.toContain(link.slice(-32)); // the secret is stored nowhere

  const other = await openPhone(browser, demo.url, "journey-other");
  await other.open(link);
  await other.sees("这张清单是给另一个人的");
  await other.close();

  await patient.open("referral/companions/index?episode=ep-story-02");
  await patient.sees("对方已打开");
  await patient.tapOn(patient.page.locator('[id^="revoke-"]:visible').first());
  await patient.tap("revoke-yes");
  await patient.sees("以前的");
  await companion.open(link);
  await companion.sees("这张清单已经收回");
  expect(await companion.page.getByText("每天要做的事").filter({ visible: true }).count()).toBe(0);
  await Promise.all([patient.close(), companion.close()]);
});
