import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./repository";

const passedOver = new Set(["node_modules", "dist", ".tsc", ".swc"]);

/** Every file under a path of the repository, in the order of their names. */
function filesUnder(path: string): readonly string[] {
  const place = inRepository(path);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(place)
    .filter((name) => !passedOver.has(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** SHA-256 over the names and contents of all files under these paths; a file that is missing counts as empty. */
export function inputHash(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) {
    const exists = statSync(inRepository(file), { throwIfNoEntry: false }) !== undefined;
    hash.update(`${file}\0`).update(exists ? readFileSync(inRepository(file)) : "");
  }
  return hash.digest("hex");
}
