import { gates } from "../check/gates";
import { gateStep } from "./gate-step";
import { jestStep } from "./jest-step";
import { scriptStep } from "./script-step";
import type { Step } from "./step";

const build = (target: string): Step => scriptStep(`build ${target}`, "tools/build/cli.ts", target);

const zones = ["UTC", "Asia/Shanghai", "America/New_York"] as const;
/** As many that none of them comes near the limit of a step on a slow computer. */
const serverParts = 6;

/**
 * Everything that `npm test` runs, in order. Nothing may care which time zone the computer is in. The server tests run once,
 * a third of them in each zone: what they try are functions, and those are in UTC wherever the computer is. The browser
 * tests run once too, with phones and consoles in different zones.
 */
export const steps: readonly Step[] = [
  build("functions"),
  build("weapp"),
  build("h5"),
  build("admin"),
  ...gates.map(gateStep),
  ...zones.map((timeZone) => jestStep("shared", { timeZone })),
  jestStep("house"),
  ...zones.map((timeZone) => jestStep("cloud", { timeZone })),
  ...Array.from({ length: serverParts }, (_, place) =>
    jestStep("server", {
      timeZone: zones[place % zones.length] ?? "UTC",
      needs: ["build functions"],
      part: { index: place + 1, of: serverParts },
    }),
  ),
  ...zones.map((timeZone) => jestStep("pages", { timeZone, needs: ["build weapp"] })),
  jestStep("admin"),
  { ...scriptStep("check-weapp", "tools/check-weapp.ts"), needs: ["build weapp"] },
  jestStep("browser", { needs: ["build functions", "build h5", "build admin"] }),
];
