import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { atRest } from "./at-rest";
import { forScreen } from "./patience";

/** A picture to choose from the phone's album. */
const album = path.join(__dirname, "album");

/** The mini-program in a phone-sized window, as one person. */
export interface PatientPhone {
  readonly page: Page;
  open(page: string): Promise<void>;
  /** Taps this once it is there and nothing slides any more. */
  tapOn(what: Locator): Promise<void>;
  /** Taps what has this id on the page in front; ids stand in every page that is kept below it as well. */
  tap(id: string): Promise<void>;
  tapText(name: string): Promise<void>;
  /** Chooses a number on the pain scale and goes on. */
  pain(points: number): Promise<void>;
  /** Says that there is none of the signs, which goes on to the photos by itself. */
  noSigns(): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  choosePhoto(view: string): Promise<void>;
  /** Answers WeChat's pop-up about messages, which the tap before has opened: yes to all of it, or no. */
  answerPopUp(yes: boolean): Promise<void>;
  /** Waits for what the tap before leads to, and says no to the pop-up about messages if it lies over it. */
  comesTo(text: string | RegExp): Promise<void>;
  offline(off: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Opens the mini-program as this WeChat user. */
export async function openPhone(browser: Browser, url: string, openid: string): Promise<PatientPhone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
    timezoneId: "America/New_York", // a patient may travel; the clinic's days stay the clinic's
  });
  context.setDefaultTimeout(forScreen);
  const page = await context.newPage();
  await page.goto(`${url}/m/?as=${openid}`);
  const tapOn = async (what: Locator) => {
    await what.waitFor();
    await atRest(page);
    await what.tap();
  };
  const tap = (id: string) => tapOn(page.locator(`#${id}:visible:enabled`).first());
  const sees = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
  const refuse = page.locator("#refuse-messages:visible").first();
  return {
    page,
    tapOn,
    tap,
    async open(to) {
      await page.goto("about:blank"); // a load of its own: a changed hash alone can be lost while the app still starts
      await page.goto(`${url}/m/?as=${openid}#/${to}`);
    },
    tapText: (name) => tapOn(page.getByRole("button", { name }).filter({ visible: true }).first()),
    sees,
    async pain(points) {
      await tap(`pain-${points}`);
      await tap("next");
    },
    async noSigns() {
      await tap("sign-none");
      await page.locator("#photo-open:visible").waitFor();
    },
    async choosePhoto(view) {
      const chooser = page.waitForEvent("filechooser");
      await tap(`photo-${view}`);
      await (await chooser).setFiles(path.join(album, `${view}.png`));
      await page.locator(`#photo-${view}:visible`).filter({ hasText: "换一张" }).waitFor(); // this one is drawn and kept
    },
    async answerPopUp(yes) {
      await tap(yes ? "allow-messages" : "refuse-messages");
      await refuse.waitFor({ state: "hidden" });
    },
    async comesTo(text) {
      await sees(text);
      await atRest(page);
      if (!(await refuse.isVisible())) return; // the tap opens it at once, so it would have been there before the text
      await tapOn(refuse);
      await refuse.waitFor({ state: "hidden" });
    },
    offline: (off) => context.setOffline(off),
    close: () => context.close(),
  };
}
