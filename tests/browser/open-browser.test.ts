import type { Browser } from "playwright-core";
import { bundledBrowser, installedBrowser, openBrowser } from "../../tools/browser/open-browser";

const onLinux = process.platform === "linux" && process.arch === "x64";
const page = `<!doctype html><html lang="zh-CN"><title>合愈</title><button>打卡</button><p id="said"></p>
<script>document.querySelector("button").onclick = () => { said.textContent = "已收到"; }</script></html>`;

const opened: Browser[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((browser) => browser.close()));
});

async function open(executablePath?: string): Promise<Browser> {
  const browser = await openBrowser(executablePath);
  opened.push(browser);
  return browser;
}

/** What the page says after its button was tapped on a phone. */
async function tapped(browser: Browser): Promise<string | null> {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
  });
  const tab = await phone.newPage();
  await tab.setContent(page);
  await tab.getByRole("button", { name: "打卡" }).tap();
  return tab.locator("#said").textContent();
}

describe("a browser", () => {
  test("that is found here renders a page and takes a tap", async () => {
    expect(await tapped(await open())).toBe("已收到");
  });

  (onLinux ? test : test.skip)("that comes with the packages renders a page and takes a tap", async () => {
    expect(await tapped(await open(await bundledBrowser()))).toBe("已收到");
  });

  (onLinux ? test : test.skip)("stays open when one of two people leaves", async () => {
    const browser = await open(await bundledBrowser());
    const first = await browser.newContext();
    await first.newPage();
    await first.close();
    expect(await tapped(browser)).toBe("已收到");
  });

  test("is taken from CHROME_PATH when that is set, and missed loudly when it is wrong", () => {
    expect(installedBrowser(process.execPath)).toBe(process.execPath);
    expect(() => installedBrowser("/nowhere/chromium")).toThrow("/nowhere/chromium");
  });
});
