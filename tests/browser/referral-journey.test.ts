import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { asApp } from "./support/as-app";
import { atRest } from "./support/at-rest";
import { eventually } from "./support/eventually";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney, forScreen } from "./support/patience";
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
const licensedName = "合愈口腔与医疗美容门诊部（演示）";
const question = "要登记您是经名片来的吗？";
const visible = (phone: PatientPhone, selector: string) => phone.page.locator(`${selector}:visible`).first();

/** The address that the card of whoever has this phone is passed on with. */
const linkOf = async (phone: PatientPhone): Promise<string> =>
  ((await visible(phone, "#share").getAttribute("data-path")) ?? "").replace(/^\//, "");

/**
 * Opens the card that came by this address and books a time of the first day, under this name: not the very first, which
 * may become too soon while it is being booked.
 */
async function bookThrough(phone: PatientPhone, link: string, name: string): Promise<void> {
  await phone.open(link);
  await phone.sees(licensedName);
  await phone.tap("book");
  await phone.tap("service-intake");
  await phone.tapOn(phone.page.locator('[id^="time-2"]:visible').nth(1));
  await visible(phone, "#name").fill(name);
  await phone.tap("confirm");
  await phone.comesTo("到时间请带上身份证来。");
}

const referralsThrough = (token: string, state: string) => demo.documents("referrals", { token, state });

/** How many new people came by a friend's card this month, as the console's funnel says. */
async function friendsInFunnel(page: Page): Promise<number> {
  await page.goto(`${demo.url}/console/#/referrals`);
  await page.reload();
  const figure = page.getByRole("row").filter({ hasText: "朋友名片" }).locator(".origin-known");
  return Number(await figure.first().innerText());
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click();

/** Receives, calls, serves and lets go. */
async function closeVisit(page: Page, name: string): Promise<void> {
  for (const [step, state] of [
    ["到达", "arrived"],
    ["呼叫", "called"],
    ["开始", "inService"],
    ["结束服务", "checkout"],
  ] as const) {
    await press(page, `${step}：${name}`);
    await eventually(async () =>
      expect((await demo.documents("appointments", { patientName: name })).at(-1)).toMatchObject({ state }),
    );
  }
  await press(page, `离院：${name}`);
  const dialog = page.getByRole("dialog");
  await dialog.getByText("没有下次，写明原因").click();
  await dialog.getByText("患者再考虑").click();
  await dialog.getByRole("button", { name: "完成离院" }).click();
}

test("a card is passed on, a friend books through it and agrees, the desk closes the visit, and the funnel counts one more", async () => {
  const board = await signIn(browser, demo.url, manager, "referrals");
  const before = await friendsInFunnel(board);
  const patient = await openPhone(browser, demo.url, "demo-wang");
  await patient.open("referral/share/index");
  await patient.sees("转发出去是这个样子");
  expect(await linkOf(patient)).toBe("referral/card/index"); // without the agreement no code goes along
  await patient.tap("referral-granted");
  await visible(patient, "#my-token").waitFor();
  const link = await linkOf(patient);
  expect(link).toMatch(/^referral\/card\/index\?t=[0-9a-z]{12}$/);
  const token = link.slice(-12);

  const friend = await openPhone(browser, demo.url, "journey-friend");
  await bookThrough(friend, link, "纪云帆");
  await eventually(async () => expect(await referralsThrough(token, "opened")).toMatchObject([{ via: "link" }]));
  expect((await referralsThrough(token, "opened"))[0]).not.toHaveProperty("friend");
  await friend.sees(question);
  await friend.tap("referral-granted");
  await friend.sees("已登记。");
  await eventually(async () =>
    expect(await referralsThrough(token, "lead")).toMatchObject([{ friend: { openid: "journey-friend" } }]),
  );
  await friend.close();

  const desk = await signIn(browser, demo.url, "江一帆", "queue");
  await closeVisit(desk, "纪云帆");
  await desk.getByRole("dialog").waitFor({ state: "hidden" });
  await desk.context().close();
  await eventually(async () => expect(await referralsThrough(token, "visit")).toHaveLength(1));

  expect(await friendsInFunnel(board)).toBe(before + 1);
  await board.goto(`${demo.url}/console/#/referrals/list`);
  await board.getByRole("row").filter({ hasText: "纪云帆" }).getByText("王念禾").waitFor();
  await board.context().close();

  await patient.open("referral/share/index");
  await patient.sees("满 3 位以后，这里会显示人数"); // one friend is nobody the count may tell of
  await patient.close();
});

test("a second account of the same household does not count, and the staff read why", async () => {
  const patient = await openPhone(browser, demo.url, "demo-li");
  await patient.open("referral/share/index");
  await patient.sees("转发出去是这个样子");
  await visible(patient, "#my-token").waitFor();
  const link = await linkOf(patient);
  await patient.open(link); // one's own card is just a card
  await patient.sees(licensedName);
  await patient.close();
  expect(await demo.documents("referrals", { "friend.openid": "demo-li" })).toEqual([]);

  const second = await openPhone(browser, demo.url, "journey-second-account");
  await bookThrough(second, link, "李望");
  const [own] = await demo.documents("patients", { openid: "journey-second-account" });
  const terms = { channel: "wechat", hours: { from: 540, to: 1200 }, contact: "self", language: "zh" } as const;
  for (const patientId of ["pt-story-02", String(own?.["_id"])]) {
    const noted = { patientId, ...terms, phone: "13900000001", marketing: "refused" } as const;
    await asApp(demo.url, "demo-desk-jiang", "agreement.record", noted);
  }
  await second.sees(question);
  await second.tap("referral-granted");
  await second.sees("已登记。");
  await second.close();
  await eventually(async () => {
    const [referral] = await demo.documents("referrals", { "friend.openid": "journey-second-account" });
    expect(referral).toMatchObject({ state: "void", voidReason: "household" });
  });

  const board = await signIn(browser, demo.url, manager, "referrals/list?state=void");
  await board.getByRole("row").filter({ hasText: "李望川" }).getByText("同一家人或同一手机号").waitFor();
  await board.context().close();
});

test("who says no is not noted, and a link with something else in place of a code shows the same card", async () => {
  const [sharer] = await demo.documents("sharers", { openid: "demo-zheng" });
  const token = String(sharer?.["token"]);
  const friend = await openPhone(browser, demo.url, "journey-no");
  await bookThrough(friend, `referral/card/index?t=${token}`, "闻人静");
  await friend.sees(question);
  await friend.tap("referral-refused");
  await friend.sees("没有登记，其他一切照常。");
  await friend.close();
  expect(await demo.documents("appointments", { patientName: "闻人静" })).toHaveLength(1);
  expect(await demo.documents("referrals", { "friend.openid": "journey-no" })).toEqual([]);
  const [person] = await demo.documents("patients", { openid: "journey-no" });
  expect(person).toMatchObject({ origin: { kind: "online", stage: "booked" } });

  for (const wrong of ["zzzzzzzzzzzz", encodeURIComponent("../../pages/me/index?x="), "a".repeat(500)]) {
    const stranger = await openPhone(browser, demo.url, "journey-stranger");
    await stranger.open(`referral/card/index?t=${wrong}`);
    await stranger.sees(licensedName);
    await visible(stranger, "#book").waitFor();
    await stranger.close();
  }
  const board = await signIn(browser, demo.url, manager, "referrals");
  await board.getByRole("row").filter({ hasText: "没有这个编码" }).first().waitFor();
  await board.getByRole("row").filter({ hasText: "不像编码" }).first().waitFor();
  await board.context().close();
});

/** At the desk, from the visit of somebody who agreed on paper. */
async function takeBack(desk: Page, name: string): Promise<void> {
  await desk.locator(".queue-name").filter({ hasText: name }).click();
  await press(desk, "登记介绍编码");
  await press(desk, "患者要撤回以前的登记？");
  const dialog = desk.getByRole("dialog", { name: `撤回 ${name} 的来源登记` });
  await dialog.getByText("删除后找不回来").waitFor();
  await dialog.getByRole("button", { name: "撤回并删除" }).click();
  await desk.getByText("已撤回，来源登记已删除").waitFor();
}

test("who walks in with a friend's code is written down, and takes it back at the desk", async () => {
  const [sharer] = await demo.documents("sharers", { openid: "demo-zheng" });
  const desk = await signIn(browser, demo.url, "江一帆", "queue");
  await press(desk, "临时到诊");
  const dialog = desk.getByRole("dialog", { name: "临时到诊" });
  /** Opened again when the list has closed or slid away under the pointer. */
  const choose = (label: string, option: RegExp) =>
    eventually(async () => {
      await atRest(desk);
      await dialog.getByLabel(label).click({ timeout: 5000 });
      await atRest(desk);
      const offered = desk.locator(".ant-select-item-option:visible").filter({ hasText: option });
      await offered.first().click({ timeout: 5000 });
    }, forScreen);
  await dialog.getByLabel("患者").fill("步兰心");
  await desk.getByText("登记新患者“步兰心”").click();
  await choose("服务", /到院咨询/);
  await choose("由谁接诊", /苏晚晴|温如言/);
  await dialog.getByText("对方出示了朋友名片上的编码").click();
  await dialog.getByRole("button", { name: "登记到达" }).click();

  const code = desk.getByRole("dialog", { name: "登记 步兰心 的介绍编码" });
  await code.getByText("患者已读完以上内容，并在纸质同意书上签名").click();
  await code.getByLabel("编码", { exact: true }).fill(String(sharer?.["token"]).toUpperCase());
  await code.getByRole("button", { name: /^登\s*记$/ }).click();
  await desk.getByText(/已登记：经/).waitFor();
  await code.waitFor({ state: "detached" });
  const [visit] = await demo.documents("appointments", { patientName: "步兰心" });
  expect(visit).toMatchObject({ state: "arrived" });
  expect(await demo.documents("referrals", { "friend.patientId": visit?.["patientId"] })).toMatchObject([
    { via: "desk", state: "lead" },
  ]);

  await takeBack(desk, "步兰心");
  expect(await demo.documents("referrals", { "friend.patientId": visit?.["patientId"] })).toEqual([]);
  const said = await demo.documents("consents", { patientId: visit?.["patientId"] });
  expect(said.map(({ state }) => state).sort()).toEqual(["granted", "withdrawn"]);
  await desk.context().close();
});

test("from Moments the card is there to be read only: nobody is signed in, nothing is booked, nothing is noted", async () => {
  const [sharer] = await demo.documents("sharers", { openid: "demo-zheng" });
  const stranger = await openPhone(browser, demo.url, "journey-moments");
  const called: string[] = [];
  stranger.page.on("request", (request) =>
    called.push(...(/\/local\/call\/(\w+)/.exec(request.url())?.slice(1) ?? [])),
  );
  await stranger.open(`referral/card/index?t=${String(sharer?.["token"])}&single=1`);
  await stranger.sees(licensedName);
  await stranger.page.waitForTimeout(1500); // for what must not come
  expect(await stranger.page.locator("#book:visible, #clinic:visible, #articles:visible").count()).toBe(0);
  expect(new Set(called)).toEqual(new Set(["open"]));
  const [person] = await demo.documents("patients", { openid: "journey-moments" });
  expect(person).toBeUndefined();
  await stranger.close();
});
