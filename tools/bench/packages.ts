import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { inRepository } from "../build/repository";
import type { Figure } from "./figure";

interface AppConfig {
  readonly subPackages?: readonly { readonly root: string }[];
}

/** Bytes of every file of the built mini-program, by the package that carries it. */
function packageSizes(dist: string): ReadonlyMap<string, number> {
  const { subPackages = [] } = JSON.parse(readFileSync(`${dist}/app.json`, "utf8")) as AppConfig;
  const roots = subPackages.map(({ root }) => root.replace(/\/$/, ""));
  const sizes = new Map<string, number>();
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const stat = statSync(`${dist}/${file}`);
    if (!stat.isFile() || /\.(LICENSE\.txt|map)$/.test(file)) continue;
    const owner = roots.find((root) => file.replaceAll("\\", "/").startsWith(`${root}/`)) ?? "main";
    sizes.set(owner, (sizes.get(owner) ?? 0) + stat.size);
  }
  return sizes;
}

/** Sizes of the mini-program's packages as WeChat counts them. */
export async function benchPackages(): Promise<readonly Figure[]> {
  const dist = inRepository("dist/weapp");
  if (!existsSync(`${dist}/app.json`)) throw new Error("dist/weapp is missing: npm run build:weapp");
  return [...packageSizes(dist)].map(([name, bytes]) => ({
    name: `mini-program package ${name}`,
    value: Math.round(bytes / 1024),
    unit: name === "main" ? "KB (promise: < 900)" : "KB (promise: < 500)",
  }));
}
