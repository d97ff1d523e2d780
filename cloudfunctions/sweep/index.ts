import type { Instant } from "@shared/calendar/instant";
import cloud from "wx-server-sdk";
import "../server/store/database";
import { callerOf } from "../server/identity/caller-of";
import { type SweepReport, sweep } from "../server/sweeping/sweep";

/** Leaves a fifth of the function's 20 seconds for what is under way. */
const workingTime = 16_000;

/** Runs on the timer alone; every client can call functions by name, so anybody else is turned away. */
export async function main(): Promise<SweepReport | { readonly refused: "timerOnly" }> {
  if (callerOf(cloud.getWXContext(), process.env).kind !== "timer") return { refused: "timerOnly" };
  const startedAt = Date.now();
  return sweep(startedAt as Instant, () => Date.now() - startedAt < workingTime);
}
