/// <reference types="node" />
import { writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/**
 * Draws the tab bar's pictures (81 x 81 px PNG, light and dark, plain and chosen) into src/assets/tab. Run by hand when
 * a drawing or a colour changes: `CHROME_PATH=<browser> npx tsx client/miniprogram/config/draw-tab-icons.ts`.
 */
const drawings = {
  today: "M12 4a8 8 0 1 1-5.7 2.4M12 8v4.4l3 1.8",
  plan: "M5 6h2M5 12h2M5 18h2M11 6h8M11 12h8M11 18h8",
  visits: "M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7M9 15.2l2 2 4-4",
  me: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20a7.5 7.5 0 0 1 15 0",
};

const looks = [
  { suffix: "", colour: "#4f5f5b", width: 1.8 },
  { suffix: "-chosen", colour: "#17706a", width: 2.4 },
  { suffix: "-dark", colour: "#a9bab4", width: 1.8 },
  { suffix: "-chosen-dark", colour: "#6fc7bb", width: 2.4 },
];

const folder = path.resolve(import.meta.dirname, "../src/assets/tab");
const { CHROME_PATH = "/usr/bin/chromium" } = process.env;
const browser = await chromium.launch({ executablePath: CHROME_PATH });
const page = await browser.newPage({ viewport: { width: 81, height: 81 } });
for (const [name, line] of Object.entries(drawings)) {
  for (const { suffix, colour, width } of looks) {
    const stroke = `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="81" height="81" viewBox="0 0 24 24" ${stroke}><path d="${line}"/></svg>`;
    await page.setContent(`<style>*{margin:0;background:transparent}</style>${svg}`);
    writeFileSync(path.join(folder, `${name}${suffix}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
