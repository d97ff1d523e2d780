import { gates } from "../check/gates";
import { gateStep } from "./gate-step";
import { jestStep } from "./jest-step";
import { scriptStep } from "./script-step";
import type { Step } from "./step";

const build = (target: string): Step => scriptStep(`build ${target}`, "tools/build/cli.ts", target);

/** Everything that `npm test` runs, in order. The rules must not care which time zone the computer is in. */
export const steps: readonly Step[] = [
  build("functions"),
  build("weapp"),
  build("h5"),
  build("admin"),
  ...gates.map(gateStep),
  jestStep("shared", "UTC"),
  jestStep("shared", "Asia/Shanghai"),
  jestStep("shared", "America/New_York"),
  jestStep("house"),
  jestStep("cloud"),
  jestStep("server", "UTC", ["build functions"]),
  jestStep("server", "America/New_York", ["build functions"]),
  jestStep("pages", "UTC", ["build weapp"]),
  { ...scriptStep("check-weapp", "tools/check-weapp.ts"), needs: ["build weapp"] },
  jestStep("browser", "UTC", ["build functions", "build h5", "build admin"]),
];
