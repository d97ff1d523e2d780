import { gates } from "../check/gates";
import { gateStep } from "./gate-step";
import { jestStep } from "./jest-step";
import { scriptStep } from "./script-step";
import type { Step } from "./step";

const build = (target: string): Step => scriptStep(`build ${target}`, "tools/build/cli.ts", target);

const zones = ["UTC", "Asia/Shanghai", "America/New_York"] as const;

/**
 * Everything that `npm test` runs, in order. Nothing may care which time zone the computer is in; the browser tests run
 * once, with phones and consoles in different zones.
 */
export const steps: readonly Step[] = [
  build("functions"),
  build("weapp"),
  build("h5"),
  build("admin"),
  ...gates.map(gateStep),
  ...zones.map((zone) => jestStep("shared", zone)),
  jestStep("house"),
  ...zones.map((zone) => jestStep("cloud", zone)),
  ...zones.map((zone) => jestStep("server", zone, ["build functions"])),
  ...zones.map((zone) => jestStep("pages", zone, ["build weapp"])),
  jestStep("admin"),
  { ...scriptStep("check-weapp", "tools/check-weapp.ts"), needs: ["build weapp"] },
  jestStep("browser", "UTC", ["build functions", "build h5", "build admin"]),
];
