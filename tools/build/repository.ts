import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** A path inside the repository, made absolute. */
export const inRepository = (...parts: readonly string[]): string => join(root, ...parts);
