import { minutes } from "@shared/calendar/instant";
import { createRandom } from "../demo/random";
import type { Figure } from "./figure";
import { type FullOutbox, openFullOutbox } from "./full-outbox";

const due = 1000;
const mostTicks = 60;
const stormyRounds = 8;

const inWords = (count: number): string => count.toLocaleString("en-US");

const killsATick = 6;

/** Kills instances of the sweep after random writes and sends: some before WeChat is asked, some right after. */
function killAtRandom({ cloud }: FullOutbox, tick: number): void {
  const random = createRandom(`kill ${tick}`);
  const one = () =>
    random.chance(0.5) ? { afterWrites: random.between(1, 900) } : { afterSends: random.between(1, 200) };
  cloud.faults.add({ kill: Array.from({ length: killsATick }, () => ({ function: "sweep", ...one() })) });
}

/** The timer comes round every five minutes until everything that was due has come to an end; answers how often. */
async function workOff(outbox: FullOutbox): Promise<number> {
  await outbox.tick(1);
  let ticks = 1;
  for (; outbox.open() > 0 && ticks < mostTicks; ticks += 1) await outbox.cloud.clock.advance(minutes(5));
  return ticks;
}

/** Two sweeps at once, round after round, of which instances are killed; senders that are dead are found by the next. */
async function workOffInStorm(outbox: FullOutbox): Promise<number> {
  let rounds = 0;
  for (; outbox.open() > 0 && rounds < mostTicks; rounds += 1) {
    if (rounds < stormyRounds) killAtRandom(outbox, rounds);
    await outbox.tick(2);
    outbox.cloud.faults.clear();
    await outbox.cloud.clock.advance(minutes(5));
  }
  return rounds;
}

interface Ended {
  readonly lost: number;
  readonly twice: number;
  readonly doubtful: number;
}

/**
 * Lost: neither sent, nor in the hands of the team. Twice: WeChat got more than one for somebody. Doubtful ones are with
 * the team, because nobody can know whether they arrived.
 */
function count({ cloud }: FullOutbox, people: number): Ended {
  const ids = Array.from({ length: people }, (_, number) => `ap-${number}:visit:d1`);
  const rows = cloud.database.inspect("messages", { _id: { $in: ids } }, people);
  const got = new Map<string, number>();
  for (const { openid } of cloud.messages()) got.set(openid, (got.get(openid) ?? 0) + 1);
  const called = new Set(cloud.database.inspect("calls", {}, people).map(({ _id }) => String(_id)));
  const kept = rows.filter(
    ({ state, to, subjectId }) =>
      (state === "sent" && got.has(String(to))) || called.has(`${String(subjectId)}:notReminded`),
  );
  return {
    lost: people - kept.length,
    twice: [...got.values()].filter((times) => times > 1).length,
    doubtful: rows.filter(({ state }) => state === "doubtful").length,
  };
}

function costs({ cloud }: FullOutbox) {
  const { database = {} } = cloud.statistics.report().byFunction["sweep"] ?? {};
  const reads = Object.entries(database).filter(([action]) => /get|count|aggregate/i.test(action));
  const sum = (entries: typeof reads, field: "calls" | "documentsReturned") =>
    entries.reduce((total, [, one]) => total + one[field], 0);
  const calls = sum(Object.entries(database), "calls");
  return {
    reads: sum(reads, "calls"),
    documents: sum(reads, "documentsReturned"),
    writes: calls - sum(reads, "calls"),
  };
}

async function undisturbed(planned: number): Promise<readonly Figure[]> {
  const outbox = await openFullOutbox(planned, due);
  const ticks = await workOff(outbox);
  const { reads, documents, writes } = costs(outbox);
  const { lost, twice } = count(outbox, due);
  await outbox.cloud.clock.advance(minutes(1));
  outbox.cloud.statistics.reset();
  await outbox.tick(1);
  const idle = costs(outbox);
  await outbox.close();
  const name = `sweep, ${inWords(due)} due among ${inWords(planned)}`;
  return [
    { name: `${name}: reads`, value: reads, unit: `database calls in ${ticks} tick (promise: <= 20)` },
    { name: `${name}: documents returned`, value: documents, unit: "documents" },
    { name: `${name}: writes a message`, value: Number((writes / due).toFixed(2)), unit: "database calls" },
    { name: `${name}: lost, twice`, value: `${lost}, ${twice}`, unit: "messages (promise: 0, 0)" },
    { name: `${name}: idle tick afterwards`, value: idle.reads + idle.writes, unit: "database calls" },
  ];
}

async function disturbed(planned: number): Promise<readonly Figure[]> {
  const outbox = await openFullOutbox(planned, due);
  const rounds = await workOffInStorm(outbox);
  const { lost, twice, doubtful } = count(outbox, due);
  await outbox.close();
  const name = `two sweeps at once, killed at random, ${inWords(due)} due among ${inWords(planned)}`;
  return [
    { name: `${name}: lost`, value: lost, unit: "messages (promise: 0)" },
    { name: `${name}: twice`, value: twice, unit: "people (promise: 0)" },
    { name: `${name}: doubtful, with the team`, value: doubtful, unit: `messages, after ${rounds} rounds` },
  ];
}

async function peak(people: number): Promise<readonly Figure[]> {
  const outbox = await openFullOutbox(people, people);
  const ticks = await workOff(outbox);
  const { lost, twice } = count(outbox, people);
  await outbox.close();
  const name = `${inWords(people)} due at once`;
  return [
    { name: `${name}: worked off`, value: ticks, unit: "ticks of five minutes" },
    { name: `${name}: lost, twice`, value: `${lost}, ${twice}`, unit: "messages (promise: 0, 0)" },
  ];
}

/** What a sweep costs with a small and a big outbox: the same. */
export const benchSweep = async (): Promise<readonly Figure[]> => [
  ...(await undisturbed(100_000)),
  ...(await undisturbed(1_000_000)),
];

/** What two sweeps at once lose and double in bad weather: nothing. */
export const benchSweepStorm = async (): Promise<readonly Figure[]> => [
  ...(await disturbed(100_000)),
  ...(await disturbed(1_000_000)),
];

/** How long ten thousand messages take that fall due in the same minute. */
export const benchSweepPeak = (): Promise<readonly Figure[]> => peak(10_000);
