import type { Browser, Page } from "playwright-core";
import { forScreen } from "./patience";

/** The console in a desktop window, signed in with one click as this member of the demo team. */
export async function openConsole(browser: Browser, url: string, name: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  context.setDefaultTimeout(forScreen);
  const page = await context.newPage();
  await page.goto(`${url}/console/`);
  await page.getByRole("button", { name }).first().click();
  await page.getByRole("heading", { name: "收件箱" }).waitFor();
  return page;
}
