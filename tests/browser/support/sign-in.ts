import type { Browser, Page } from "playwright-core";
import { forScreen } from "./patience";

/** The console in a desktop window as this member of the demo team, at this page. */
export async function signIn(browser: Browser, url: string, name: string, route: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "America/New_York", // a laptop set wrongly; the clinic's hours stay the clinic's
    acceptDownloads: true,
  });
  context.setDefaultTimeout(forScreen);
  const page = await context.newPage();
  await page.goto(`${url}/console/`);
  await page.getByRole("button", { name }).first().click();
  await page.locator(".side-me").waitFor();
  if (route !== "") await page.goto(`${url}/console/#/${route}`);
  return page;
}
