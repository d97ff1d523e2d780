import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inRepository } from "../build/repository";

/** The peer's slot engine; its types are the package's own. */
export type Peer = typeof import("@thebookingkit/core");

/** Loads the peer as its users do, through a bundler: one of its parts cannot be imported by Node.js directly. */
export async function loadPeer(): Promise<Peer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "heyu-peer-"));
  const outfile = path.join(folder, "peer.mjs");
  const contents = 'export { getAvailableSlots } from "@thebookingkit/core";';
  const stdin = { contents, resolveDir: inRepository() };
  await build({ stdin, outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" });
  const peer = (await import(pathToFileURL(outfile).href)) as Peer;
  rmSync(folder, { recursive: true });
  return peer;
}
