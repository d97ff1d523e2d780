import { after, type Instant, minutes } from "@shared/calendar/instant";
import { messageValue } from "@shared/message/message-value";
import { shardCount } from "@shared/message/shard-of";
import type { MessageRecord } from "../store/message-records";
import { countDue, dueMessages, lookLater } from "../store/messages";
import { type DueWork, dueWork, ledgerKey, type TickFacts, tickFacts } from "./due-work";
import { inLanes } from "./in-lanes";
import { type Settled, settleMessage } from "./settle-message";

/** Rows read at once: the most a query gives. */
const perBatch = 1000;
/** One sweep works off so many by itself within a tick or two; more are shared out. */
const mostAlone = 1500;
/** How many people are served at once; one person's messages go out one after the other (WeChat's 43108). */
const peopleAtOnce = 10;
const errorPause = minutes(10);
/** Sweeps at work when one is not enough, this one among them. */
const workers = 4;

/** Starts another sweep for some shards and waits for it. */
export type FanOut = (shards: readonly number[]) => Promise<readonly Settled[]>;

/** What is worth more goes out first, when not everything can. */
const byWorth = (one: MessageRecord, other: MessageRecord): number =>
  messageValue(other.kind, other.step, other.safety) - messageValue(one.kind, one.step, one.safety);

function byPerson(rows: readonly MessageRecord[], work: DueWork, now: Instant): readonly (readonly MessageRecord[])[] {
  const groups = new Map<string, MessageRecord[]>();
  for (const row of rows) {
    const person = ledgerKey(row, work.patients.get(row.patientId), now);
    groups.set(person, [...(groups.get(person) ?? []), row]);
  }
  return [...groups.values()].map((group) => [...group].sort(byWorth));
}

/** One row that fails holds up no other: it is looked at again a little later, behind them. */
async function settleOne(row: MessageRecord, work: DueWork, now: Instant): Promise<Settled> {
  try {
    return await settleMessage(row, work, now);
  } catch (error) {
    console.error("a message could not be settled", row._id, error);
    await lookLater(row, after(now, errorPause)).catch(() => undefined);
    return "later";
  }
}

async function settleBatch(rows: readonly MessageRecord[], facts: TickFacts, now: Instant, hasTime: () => boolean) {
  const work = await dueWork(rows, facts, now);
  const groups = byPerson(rows, work, now);
  return inLanes(groups, peopleAtOnce, hasTime, (row) => settleOne(row, work, now));
}

/** Works off the rows of some shards, batch by batch, until nothing is left or the time is nearly up. */
async function workOff(
  first: readonly MessageRecord[],
  shards: readonly number[] | undefined,
  now: Instant,
  hasTime: () => boolean,
): Promise<readonly Settled[]> {
  const settled: Settled[] = [];
  let rows = first;
  const facts = rows.length === 0 ? undefined : await tickFacts(now);
  while (facts && rows.length > 0 && hasTime()) {
    const batch = await settleBatch(rows, facts, now, hasTime);
    settled.push(...batch);
    const more = rows.length === perBatch || batch.includes("spread");
    if (!more || batch.every((one) => one === "later" || one === "lost")) break;
    rows = await dueMessages(now, perBatch, shards);
  }
  return settled;
}

const partOf = (worker: number): readonly number[] =>
  Array.from({ length: shardCount }, (_, shard) => shard).filter((shard) => shard % workers === worker);

/** What one of several sweeps does: the rows of its shards. */
export const sweepShards = async (shards: readonly number[], now: Instant, hasTime: () => boolean) =>
  workOff(await dueMessages(now, perBatch, shards), shards, now, hasTime);

/**
 * Works off the outbox. When much more is due than one batch, other sweeps are started for a part of the people each: a person
 * is always in the same part, and the ledger lets only one message at a time go to one person.
 */
export async function sweepMessages(now: Instant, hasTime: () => boolean, fanOut: FanOut): Promise<readonly Settled[]> {
  const first = await dueMessages(now, perBatch);
  if (first.length < perBatch || (await countDue(now)) <= mostAlone) return workOff(first, undefined, now, hasTime);
  const others = Array.from({ length: workers - 1 }, (_, worker) => fanOut(partOf(worker + 1)));
  const [own, ...rest] = await Promise.all([sweepShards(partOf(0), now, hasTime), ...others]);
  return [...(own ?? []), ...rest.flat()];
}
