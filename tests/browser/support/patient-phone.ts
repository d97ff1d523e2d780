import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { eventually } from "./eventually";

/** A picture to choose from the phone's album. */
const album = path.join(__dirname, "album");

/** The mini-program in a phone-sized window, as one person. */
export interface PatientPhone {
  readonly page: Page;
  open(page: string): Promise<void>;
  /** Taps what has this id on the page in front; ids stand in every page that is kept below it as well. */
  tap(id: string): Promise<void>;
  tapText(name: string): Promise<void>;
  /** Chooses a number on the pain scale and goes on; tapped again if the page was still sliding in. */
  pain(points: number): Promise<void>;
  /** Says that there is none of the signs, which goes on to the photos by itself: tapping "next" too could skip them. */
  noSigns(): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  choosePhoto(view: string): Promise<void>;
  /** Answers WeChat's pop-up about messages, which the tap before has opened: yes to all of it, or no. */
  answerPopUp(yes: boolean): Promise<void>;
  /** Says no to the pop-up if there is one; what it leads to is not what the journey is about. */
  pastPopUp(): Promise<void>;
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
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(`${url}/m/?as=${openid}`);
  const tap = (id: string) => page.locator(`#${id}:visible:enabled`).first().tap();
  return {
    page,
    tap,
    async open(to) {
      await page.goto("about:blank"); // a load of its own: a changed hash alone can be lost while the app still starts
      await page.goto(`${url}/m/?as=${openid}#/${to}`);
    },
    tapText: (name) => page.getByRole("button", { name }).filter({ visible: true }).first().tap(),
    sees: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    pain: (points) =>
      eventually(async () => {
        await tap(`pain-${points}`);
        await page.locator("#next:visible:enabled").first().tap({ timeout: 3000 });
      }),
    noSigns: () =>
      eventually(async () => {
        const photos = page.locator("#photo-open:visible").first();
        if (await photos.isVisible()) return;
        await page.locator("#sign-none:visible:enabled").first().tap({ timeout: 3000 });
        await photos.waitFor({ timeout: 5000 });
      }),
    async choosePhoto(view) {
      const chooser = page.waitForEvent("filechooser");
      await tap(`photo-${view}`);
      await (await chooser).setFiles(path.join(album, `${view}.png`));
      await page.getByRole("button", { name: "换一张" }).first().waitFor();
    },
    answerPopUp: (yes) => tap(yes ? "allow-messages" : "refuse-messages"),
    pastPopUp: () =>
      page
        .locator("#refuse-messages:visible")
        .first()
        .tap({ timeout: 5000 })
        .catch(() => undefined),
    offline: (off) => context.setOffline(off),
    close: () => context.close(),
  };
}
