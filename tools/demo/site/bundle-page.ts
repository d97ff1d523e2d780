import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { compile } from "sass";
import { inRepository } from "../../build/repository";
import type { Sendable } from "./send-file";

const folder = "tools/demo/page";

const sendable = (bytes: Buffer | Uint8Array | string, type: string): Sendable => ({
  bytes: Buffer.from(bytes),
  type: `${type}; charset=utf-8`,
  lasting: false,
});

/** Makes the demo page's files from their sources: a fraction of a second, so nothing is kept. */
export async function bundlePage(): Promise<Readonly<Record<string, Sendable>>> {
  const script = await build({
    entryPoints: [inRepository(folder, "main.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
  const style = compile(inRepository(folder, "page.scss"), { style: "compressed" });
  const html = sendable(readFileSync(inRepository(folder, "index.html")), "text/html");
  return {
    "/": html,
    "/demo/page.js": sendable(script.outputFiles[0]?.contents ?? "", "text/javascript"),
    "/demo/page.css": sendable(style.css, "text/css"),
  };
}
