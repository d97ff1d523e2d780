import { existsSync } from "node:fs";
import { builtHashes, recordBuilt } from "./built-record";
import { inputHash } from "./input-hash";
import { inRepository } from "./repository";
import { type Target, type TargetName, targets } from "./targets";

/** What to build, and whom to tell. */
export interface BuildOptions {
  readonly wanted: readonly TargetName[];
  /** Also what has not changed. */
  readonly force?: boolean;
  readonly onLine: (line: string) => void;
}

async function buildTarget(target: Target, hash: string, onLine: BuildOptions["onLine"]): Promise<void> {
  onLine(`构建${target.title} …`);
  const begun = performance.now();
  try {
    for (const line of await target.build()) onLine(`  ${line}`);
  } catch (error) {
    throw new Error(`构建${target.title}失败：${error instanceof Error ? error.message : String(error)}`);
  }
  if (!existsSync(inRepository(target.output))) {
    throw new Error(`构建${target.title}失败：没有生成 ${target.output}`);
  }
  recordBuilt(target.name, hash);
  onLine(`构建${target.title}完成（${((performance.now() - begun) / 1000).toFixed(1)} 秒）`);
}

/** Builds the wanted targets whose inputs have changed since their last build, one after the other. */
export async function buildAll({ wanted, force = false, onLine }: BuildOptions): Promise<void> {
  for (const name of wanted) {
    const target = targets[name];
    const hash = inputHash(target.inputs);
    const fresh = builtHashes()[name] === hash && existsSync(inRepository(target.output));
    if (fresh && !force) continue;
    await buildTarget(target, hash, onLine);
  }
}
