import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type FunctionConfig, readFunctionConfig } from "./function-config";

/** A deployed function: its folder, its settings and a mark that changes when it is built again. */
export interface DeployedFunction {
  readonly name: string;
  readonly folder: string;
  readonly version: string;
  readonly config: FunctionConfig;
}

/** The functions of a folder, one sub-folder each. A rebuilt function is seen at its next call. */
export interface FunctionCatalogue {
  /** Throws when the function's settings are wrong. */
  find(name: string): DeployedFunction | undefined;
  names(): string[];
}

const changedAt = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** Opens a functions folder; throws when it does not exist or the settings of a function are wrong. */
export function openFunctionCatalogue(functionsDir: string): FunctionCatalogue {
  const root = resolve(functionsDir);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There are no cloud functions at ${root}. Build them first, or name another folder.`);
  }
  const known = new Map<string, DeployedFunction>();

  function find(name: string): DeployedFunction | undefined {
    if (!/^[\w-]+$/.test(name)) return undefined;
    const folder = join(root, name);
    const built = changedAt(join(folder, "index.js"));
    if (built === undefined) return undefined;
    const version = `${built}/${changedAt(join(folder, "config.json")) ?? "none"}`;
    const before = known.get(name);
    if (before?.version === version) return before;
    const current = { name, folder, version, config: readFunctionConfig(folder) };
    known.set(name, current);
    return current;
  }

  const names = () => readdirSync(root).filter((name) => changedAt(join(root, name, "index.js")) !== undefined);
  for (const name of names()) find(name);
  return { find, names };
}
