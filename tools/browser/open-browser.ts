import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Where an installed browser usually stands, on Linux, macOS and Windows. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
] as const;

/**
 * The bundled browser's arguments are made for one page in a cloud function: a single process ends when one of two
 * contexts is closed, and switched-off web security hides a missing CORS header.
 */
const unwanted =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|disable-features|headless)/;

/** Nothing is fetched, reported or asked in the background: the tests run without a network. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

/** `CHROME_PATH` if it is set, else the first browser found on this computer; `undefined` when there is none. */
export function installedBrowser(chosen = process.env["CHROME_PATH"]): string | undefined {
  if (chosen === undefined || chosen === "") return usualPlaces.find((place) => existsSync(place));
  if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, where there is no browser.`);
  return chosen;
}

/** The browser that comes with the packages, unpacked to the temporary folder; Linux on x64 only. */
export async function bundledBrowser(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser was found. Install Chrome or Chromium, or name one in CHROME_PATH.");
  }
  return bundled.executablePath();
}

/** Starts Chromium without a window: an installed one, else the bundled one. */
export async function openBrowser(executablePath?: string): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? installedBrowser() ?? (await bundledBrowser()),
    args: [...bundled.args.filter((argument) => !unwanted.test(argument)), ...quiet],
  });
}
