/// <reference types="node" />
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/**
 * Draws the pictures that stand on what is passed on (PNG, no word in them) into src/referral/pictures. Run by hand when a
 * drawing or a colour changes: `CHROME_PATH=<browser> npx tsx client/miniprogram/config/draw-share-pictures.ts`.
 */
const drawings = [
  {
    name: "recovery-list",
    width: 500,
    line: "M5 6.2l1.4 1.4L9 5M5 12.2l1.4 1.4L9 11M5 18.2l1.4 1.4L9 17M12 6.5h8M12 12.5h8M12 18.5h8",
  },
  {
    name: "health-knowledge",
    width: 500,
    line: "M12 6.5C9.5 4.8 6.5 4.5 3.5 5v13c3-.5 6-.2 8.5 1.5 2.5-1.7 5.5-2 8.5-1.5V5c-3-.5-6-.2-8.5 1.5zM12 6.5v13",
  },
];
const height = 400;
const folder = path.resolve(import.meta.dirname, "../src/referral/pictures");
mkdirSync(folder, { recursive: true });

const { CHROME_PATH = "/usr/bin/chromium" } = process.env;
const browser = await chromium.launch({ executablePath: CHROME_PATH });
const page = await browser.newPage();

async function draw(name: string, width: number, line: string): Promise<void> {
  await page.setViewportSize({ width, height });
  const stroke = 'fill="none" stroke="#17706a" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 24 24" ${stroke}><path d="${line}"/></svg>`;
  const look = "margin:0;height:100vh;display:flex;align-items:center;justify-content:center;background:#e2f1ed";
  await page.setContent(`<body style="${look}">${svg}</body>`);
  writeFileSync(path.join(folder, `${name}.png`), await page.screenshot());
}

for (const { name, width, line } of drawings) await draw(name, width, line);
const knowledge = drawings.find(({ name }) => name === "health-knowledge");
if (knowledge !== undefined) await draw("health-knowledge-square", height, knowledge.line);
await browser.close();
