import type { Browser } from "playwright-core";
import type { EpisodeRecord } from "../../cloudfunctions/server/store/records";
import type { Cloud } from "../cloud/cloud";
import { companion, demoCompanionToken } from "../demo/referring/demo-companion";
import { openPhone, save, seen } from "./camera";

/** The card as a friend finds it, one's own card, and what a companion sees. */
export async function shootReferral(browser: Browser, { url, database }: Cloud): Promise<void> {
  const openid = "demo-zheng";
  const [sharer] = database.inspect("sharers", { openid }, 1);
  const friend = await openPhone(browser, url, "demo-friend", `referral/card/index?t=${String(sharer?.["token"])}`);
  await friend.locator("#book:visible").waitFor();
  await save(friend, "landing");
  await friend.context().close();
  const page = await openPhone(browser, url, openid, "referral/share/index");
  await page.locator("#my-token:visible").waitFor();
  await save(page, "share");
  await page.context().close();
  const [episode] = database.inspect("episodes", { openid: companion.of }, 1) as unknown as readonly EpisodeRecord[];
  if (!episode) throw new Error("the demo has lost its first patient");
  const list = `referral/companion/index?k=${demoCompanionToken(episode)}`;
  const other = await openPhone(browser, url, companion.openid, list);
  await seen(other, "每天要做的事");
  await save(other, "companion");
  await other.context().close();
}

/** How new people came, and writing the card. */
export async function shootStudio(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await page.goto(`${url}/console/`);
  await page.getByRole("button", { name: "陆知微" }).first().click();
  await page.locator(".side-me").waitFor();
  await page.goto(`${url}/console/#/referrals?months=3`);
  await page.locator(".origin-table").waitFor();
  await save(page, "funnel");
  await page.goto(`${url}/console/#/cards/2`);
  await page.locator('[data-field="lines.1"] mark').first().waitFor();
  await page.locator('[data-field="lines"]').scrollIntoViewIfNeeded();
  await save(page, "studio");
  await page.close();
}
