import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [oldestMajor, oldestMinor] = [20, 11];
const needed = ["esbuild", "libsql", "sass", "tsx", "vite", "wx-server-sdk", "@tarojs/cli"];

/** Refuses a Node that is too old. */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `需要 Node.js ${oldestMajor}.${oldestMinor} 或更高版本，现在是 ${version}。请升级后再运行 npm start。`,
  );
}

/** Refuses a folder in which the packages were not installed, or not all of them. */
export function checkPackages(folder: string): void {
  const missing = needed.filter((name) => !existsSync(`${folder}/${name}/package.json`));
  if (missing.length === 0) return;
  throw new Error(`依赖没有装好（缺少 ${missing.join("、")}）。请先运行 npm ci，再运行 npm start。`);
}

/** Says in plain words what is missing on this machine. */
export function checkSurroundings(): void {
  checkNode(process.versions.node);
  checkPackages(fileURLToPath(new URL("../../node_modules", import.meta.url)));
}
