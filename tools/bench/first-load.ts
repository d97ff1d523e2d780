import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startDemo } from "../start/start-demo";
import type { Figure } from "./figure";

/** The files a page names, and how many bytes they are uncompressed and as sent. */
async function load(url: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const html = await (await fetch(url)).text();
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
  const bodies = await Promise.all(named.map(async (file) => (await fetch(new URL(file, url))).arrayBuffer()));
  return { files: named.length + 1, bytes: bodies.reduce((sum, body) => sum + body.byteLength, html.length) };
}

/** What a browser loads before the first page of the mini-program (H5) and of the console can show anything. */
export async function benchFirstLoad(): Promise<readonly Figure[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "heyu-bench-"));
  const choice = { port: 0, data: dataDir, fresh: false, patients: undefined, seed: "none" } as const;
  const { cloud } = await startDemo(choice, () => undefined);
  const figures: Figure[] = [];
  for (const [name, at] of [
    ["H5", "/m/"],
    ["console", "/console/"],
  ] as const) {
    const { files, bytes } = await load(`${cloud.url}${at}`);
    figures.push({ name: `first load of ${name}`, value: Math.round(bytes / 1024), unit: `KB in ${files} files` });
  }
  await cloud.close();
  rmSync(dataDir, { recursive: true, force: true });
  return figures;
}
