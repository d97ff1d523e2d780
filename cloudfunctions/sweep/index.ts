import type { Instant } from "@shared/calendar/instant";
import { shardCount } from "@shared/message/shard-of";
import cloud from "wx-server-sdk";
import "../server/store/database";
import { callerOf } from "../server/identity/caller-of";
import type { Settled } from "../server/sweeping/settle-message";
import { type SweepReport, sweep } from "../server/sweeping/sweep";
import { sweepShards } from "../server/sweeping/sweep-messages";

/** Leaves a fifth of the function's 20 seconds for what is under way. */
const workingTime = 16_000;
/** A part is waited for 15 seconds (the SDK's own limit), so it stops before that. */
const partTime = 13_500;
/** Visits and freed places get this much of it, and surveys as much as is then left of that. */
const visitsTime = 6_000;
const surveysTime = 9_000;

interface Part {
  readonly shards: readonly number[];
  /** Until when the sweep that asked for it waits. */
  readonly until: number;
}

/** The part of the outbox a sweep was asked to do by another one; a timer asks for nothing. */
function partOf(event: unknown): Part | undefined {
  const { shards, until } = (event ?? {}) as { shards?: unknown; until?: unknown };
  if (!Array.isArray(shards) || typeof until !== "number") return undefined;
  return { shards: shards.filter((shard) => Number.isInteger(shard) && shard >= 0 && shard < shardCount), until };
}

async function askFor(shards: readonly number[], until: number): Promise<readonly Settled[]> {
  try {
    const asked = cloud.callFunction({ name: "sweep", data: { shards: [...shards], until } });
    const answer = (await asked) as { readonly result?: { readonly settled?: readonly Settled[] } } | undefined;
    return answer?.result?.settled ?? [];
  } catch (error) {
    console.error("a part of the outbox waits for the next tick", shards, error);
    return [];
  }
}

/** Runs on the timer alone; every client can call functions by name, so anybody else is turned away. */
export async function main(
  event: unknown,
): Promise<SweepReport | { readonly settled: readonly Settled[] } | { readonly refused: "timerOnly" }> {
  const context = cloud.getWXContext();
  if (callerOf(context, process.env).kind !== "timer") {
    console.warn("a sweep was asked for by somebody who is not the timer", context.SOURCE);
    return { refused: "timerOnly" };
  }
  const startedAt = Date.now();
  const now = startedAt as Instant;
  const part = partOf(event);
  if (part) return { settled: await sweepShards(part.shards, now, () => Date.now() < part.until) };
  const until = startedAt + workingTime;
  const time = {
    forVisits: () => Date.now() < startedAt + visitsTime,
    forSurveys: () => Date.now() < startedAt + surveysTime,
    forAll: () => Date.now() < until,
  };
  return sweep(now, time, (shards) => askFor(shards, startedAt + partTime));
}
