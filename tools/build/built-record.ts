import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { inRepository } from "./repository";

const place = inRepository("dist", ".built.json");

/** The input hash of each target at its last successful build; empty when nothing is known. */
export function builtHashes(): Readonly<Record<string, string>> {
  try {
    const known: unknown = JSON.parse(readFileSync(place, "utf8"));
    return typeof known === "object" && known !== null ? (known as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** Notes that a target was built from these inputs. */
export function recordBuilt(target: string, hash: string): void {
  mkdirSync(inRepository("dist"), { recursive: true });
  writeFileSync(`${place}.new`, `${JSON.stringify({ ...builtHashes(), [target]: hash }, null, 2)}\n`);
  renameSync(`${place}.new`, place);
}
