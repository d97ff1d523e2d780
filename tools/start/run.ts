import { relative, resolve } from "node:path";
import { clinicIso, type Instant } from "@shared/calendar/instant";
import { buildAll } from "../build/build-all";
import { checkPort } from "./check-port";
import { checkFiles, checkFolder, freshCommand } from "./data-folder";
import { readOptions, type StartChoice, usage } from "./read-options";
import { type Demo, startDemo } from "./start-demo";

/** Where everything is and how it is stopped. */
function announcement({ cloud, folder, isNew }: Demo, { patients }: StartChoice): string {
  const moment = clinicIso(cloud.clock.now() as Instant)
    .slice(0, 16)
    .replace("T", " ");
  const shown = relative(process.cwd(), folder);
  const ignored = !isNew && patients !== undefined;
  return [
    "",
    "合愈演示诊所已就绪",
    "",
    `  演示页      ${cloud.url}/`,
    `  随访工作台  ${cloud.url}/console/`,
    `  小程序      ${cloud.url}/m/?as=demo-wang`,
    `  演示时间    ${moment}（诊所时间，可在演示页拨快）`,
    `  数据        ${shown.startsWith("..") ? folder : shown}（重新开始：${freshCommand(folder)}）`,
    ...(ignored ? ["", "已有数据，--patients 没有起作用；要换人数请加 --fresh。"] : []),
    "",
    "按 Ctrl+C 停止。",
  ].join("\n");
}

/** Ends cleanly with the terminal or a signal; a second Ctrl+C ends at once. */
function stopOnSignals({ cloud }: Demo): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(130);
    stopping = true;
    console.log("\n正在停止 …");
    void cloud.close().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

/** The whole of `npm start`: options, port, builds, cloud, clinic, announcement. */
export async function run(given: readonly string[]): Promise<void> {
  const choice = readOptions(given);
  if (choice === undefined) {
    console.log(usage);
    return;
  }
  await checkPort(choice.port);
  const folder = resolve(choice.data);
  checkFolder(folder);
  if (!choice.fresh) checkFiles(folder);
  await buildAll({ wanted: ["functions", "h5", "admin"], onLine: console.log });
  const demo = await startDemo(choice, console.log);
  stopOnSignals(demo);
  console.log(announcement(demo, choice));
}
