import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { SourceFile } from "./source-file";

const rooms = ["shared", "cloudfunctions", "client", "tools", "tests"];
const built = new Set(["node_modules", "dist", ".swc"]);

const filesUnder = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return built.has(entry.name) ? [] : filesUnder(root, posix.join(folder, entry.name));
    return /\.(?:[cm]?[jt]s|[jt]sx)$/.test(entry.name) ? [posix.join(folder, entry.name)] : [];
  });

/** Every source file of the house under `root`. */
export const sourceFiles = (root: string): readonly SourceFile[] =>
  rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) => filesUnder(root, room))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
