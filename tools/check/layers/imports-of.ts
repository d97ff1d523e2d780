import { posix } from "node:path";
import { codeOnly } from "./code-only";
import type { SourceFile } from "./source-file";

/** One import of a file. */
export interface Import {
  /** A path inside the house without extension, or the name of a package. */
  readonly target: string;
  /** Whether the target is a package rather than a file of the house. */
  readonly isPackage: boolean;
  /** `import type`: gone when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

const forms =
  /\b(?:import|export)\s+(type\s+)?(?:[\w$*\s{},]+?)\s*from\s*["'](_+)["']|\bimport\s*["'](_+)["']|\b(?:import|require)\s*\(\s*["'](_+)["']/dg;

/** The aliases that the layers use for each other. */
const aliases = [
  ["@shared/", "shared/"],
  ["@api/", "client/api/"],
  ["@/", "client/miniprogram/src/"],
] as const;

function targetOf(from: string, specifier: string): Pick<Import, "target" | "isPackage"> {
  if (specifier.startsWith(".")) return { target: posix.join(posix.dirname(from), specifier), isPackage: false };
  const alias = aliases.find(([prefix]) => specifier.startsWith(prefix));
  if (alias) return { target: alias[1] + specifier.slice(alias[0].length), isPackage: false };
  return { target: specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, "$1"), isPackage: true };
}

/** Every import of a source file, in the order in which they stand. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = codeOnly(text);
  return [...code.matchAll(forms)].map((match) => {
    const [start, end] = match.indices?.slice(2).find((place) => place !== undefined) ?? [0, 0];
    return {
      ...targetOf(path, text.slice(start, end)),
      typeOnly: match[1] !== undefined,
      line: code.slice(0, match.index).split("\n").length,
    };
  });
}
