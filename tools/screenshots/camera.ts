import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { inRepository } from "../build/repository";

/** Where the pictures of the README lie. */
export const folder = inRepository("docs/screenshots");
/** Milliseconds until nothing slides in any more. */
export const settled = 1500;

/** Takes a picture of the page as it stands. */
export async function save(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(settled);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}

/** The mini-program in a phone-sized window, as this WeChat user, on the first page or on this one. */
export async function openPhone(browser: Browser, url: string, openid: string, route = ""): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
  });
  const page = await context.newPage();
  await page.goto(`${url}/m/?as=${openid}${route === "" ? "" : `#/${route}`}`);
  return page;
}

/** Taps what has this id on the page in front. */
export const tap = (page: Page, id: string) => page.locator(`#${id}:visible:enabled`).first().tap();

/** Waits until a text is on the page in front. */
export const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first().waitFor();
