import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { inRepository } from "../build/repository";
import type { Figure } from "./figure";

const rounds = 7;

/** Milliseconds a fresh process needs to load a module, the middle of several. */
function loadTime(module: string): number {
  const script = `const t=process.hrtime.bigint();require(${JSON.stringify(module)});console.log(Number(process.hrtime.bigint()-t)/1e6)`;
  const times = Array.from({ length: rounds }, () =>
    Number(spawnSync(process.execPath, ["-e", script], { cwd: inRepository(), encoding: "utf8" }).stdout),
  ).sort((one, other) => one - other);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** How much our own code adds to the SDK's load time when an instance of `api` starts cold, and its size. */
export async function benchColdStart(): Promise<readonly Figure[]> {
  const bundle = inRepository("dist/cloudfunctions/api/index.js");
  const sdk = loadTime("wx-server-sdk");
  const api = loadTime(bundle);
  return [
    { name: "api bundle, own code", value: Math.round(statSync(bundle).size / 1024), unit: "KB (promise: < 400)" },
    { name: "api cold start over the SDK's", value: Math.round(api - sdk), unit: "ms (promise: < 60)" },
    { name: "api cold start, ratio to the SDK alone", value: Number((api / sdk).toFixed(2)), unit: "x" },
  ];
}
