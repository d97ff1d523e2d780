import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { eventually } from "./support/eventually";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney } from "./support/patience";
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

const neutral = ["周末照常接诊，提前一天可预约", "初诊请预留一小时", "到院前请带上以前的片子"];

const rewrite = async (page: Page, place: number): Promise<void> => {
  await page.getByLabel(`第 ${place} 句话`, { exact: true }).fill(neutral[place - 1] ?? "");
};

test("a line that breaks a rule is marked while it is written; corrected, it is released by somebody else and shown to friends", async () => {
  const writer = await signIn(browser, demo.url, "陆知微", "cards");
  await writer.getByRole("button", { name: "编辑第 2 版" }).click();
  const count = writer.getByRole("status").filter({ hasText: "处要改" });
  const before = Number(/\d+/.exec(await count.first().innerText())?.[0]);
  expect(before).toBeGreaterThanOrEqual(2);
  await writer.getByLabel("第 1 句话", { exact: true }).fill("全城第一的牙科团队");
  await eventually(async () =>
    expect(Number(/\d+/.exec(await count.first().innerText())?.[0])).toBeGreaterThan(before),
  );
  expect(await writer.locator('[data-field="lines.0"] mark').first().innerText()).not.toBe("");
  for (const place of [1, 2, 3]) await rewrite(writer, place);
  await writer.getByText("没有问题；由没有编辑过的同事发布").first().waitFor();
  expect(await writer.locator('[data-field^="lines."] mark').count()).toBe(0);
  await writer.getByRole("button", { name: "保存草稿" }).click();
  await writer.getByText("与服务器上的一致").waitFor();
  expect(await writer.getByRole("button", { name: "发布第 2 版" }).count()).toBe(0);
  await writer.getByText("由您编辑过，请另一位同事发布").first().waitFor();
  await writer.context().close();

  const owner = await signIn(browser, demo.url, "叶明德", "cards/2");
  await owner.getByRole("button", { name: "发布第 2 版" }).click();
  const dialog = owner.getByRole("dialog");
  await dialog.getByText("初诊请预留一小时").first().waitFor();
  await dialog.getByText("我已逐行看过，确认发布这份内容").click();
  await dialog.getByRole("button", { name: "发布（叶明德）" }).click();
  await eventually(async () => {
    const [card] = await demo.documents("cards", { version: 2 });
    expect(card).toMatchObject({ state: "released", released: { by: { name: "叶明德" } } });
  });
  await owner.context().close();

  await demo.advance("PT2M"); // an instance keeps the card for a minute
  const friend = await openPhone(browser, demo.url, "journey-reader");
  await friend.open("referral/card/index");
  await friend.sees("初诊请预留一小时");
  await friend.sees(/第00-00-000号/);
  await friend.close();
});
