/// <reference types="node" />
import { writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Pen } from "../src/platform/pen";
import { drawBlankPicture } from "../src/referral/draw/blank-picture";
import { cardPictureSize } from "../src/referral/draw/card-picture";

/**
 * Draws the card's template without a clinic into src/referral/pictures/blank-card.png, half as large as a real one. Run by
 * hand when the template changes: `CHROME_PATH=<browser> npx tsx client/miniprogram/config/draw-blank-card.ts`.
 */
type Step = readonly [name: string, ...values: readonly (string | number)[]];

const steps: Step[] = [];
/** Writes down what is drawn, to be drawn again in the browser. */
const pen = new Proxy({} as Pen, {
  get:
    (_, name) =>
    (...values: (string | number)[]) =>
      void steps.push([String(name), ...values]),
  set: (_, name, value: string) => steps.push([`set ${String(name)}`, value]) > 0,
});
drawBlankPicture(pen);

const { width, height } = cardPictureSize;
const { CHROME_PATH = "/usr/bin/chromium" } = process.env;
const browser = await chromium.launch({ executablePath: CHROME_PATH, args: ["--no-sandbox"] });
const page = await browser.newPage();
const address = await page.evaluate(
  ({ drawn, wide, high }) => {
    const canvas = document.createElement("canvas");
    canvas.width = wide / 2;
    canvas.height = high / 2;
    const board = canvas.getContext("2d") as unknown as Record<string, unknown>;
    for (const [name, ...values] of [["scale", 0.5, 0.5] as const, ...drawn]) {
      if (name.startsWith("set ")) board[name.slice(4)] = values[0];
      else (board[name] as (...all: readonly unknown[]) => void).apply(board, values);
    }
    return canvas.toDataURL("image/png");
  },
  { drawn: steps, wide: width, high: height },
);
const file = path.resolve(import.meta.dirname, "../src/referral/pictures/blank-card.png");
writeFileSync(file, Buffer.from(address.slice(address.indexOf(",") + 1), "base64"));
await browser.close();
