import { parseArgs } from "node:util";
import { buildAll } from "./build-all";
import { type TargetName, targets } from "./targets";

const names = Object.keys(targets) as TargetName[];

const usage = `构建云函数与各端。只重建输入有变化的部分。

  npx tsx tools/build/cli.ts [${names.join("|")} …] [--force]

不写目标时构建 functions、h5、admin；weapp 需要写明。`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { force: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  const unknown = positionals.find((name) => !names.includes(name as TargetName));
  if (unknown !== undefined) throw new Error(`没有叫 ${unknown} 的构建目标。\n\n${usage}`);
  const wanted = positionals.length > 0 ? (positionals as TargetName[]) : (["functions", "h5", "admin"] as const);
  await buildAll({ wanted, force: values.force, onLine: console.log });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
