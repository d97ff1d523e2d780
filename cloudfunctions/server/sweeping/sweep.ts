import type { Instant } from "@shared/calendar/instant";
import type { MessageRecord } from "../store/records";
import { type DueWork, dueWork } from "./due-work";
import { type Settled, settleMessage } from "./settle-message";
import { sweepVisits } from "./sweep-visits";

/** How many people are served at once; one person's messages go out one after the other (WeChat's 43108). */
const peopleAtOnce = 5;

type VisitSettled = Awaited<ReturnType<typeof sweepVisits>>[number];

/** How many rows, visits and freed places went which way. */
export type SweepReport = Readonly<Partial<Record<Settled | VisitSettled, number>>>;

function byPerson({ messages, episodes }: DueWork): readonly (readonly MessageRecord[])[] {
  const groups = new Map<string, MessageRecord[]>();
  for (const message of messages) {
    const person = episodes.get(message.episodeId)?.openid ?? message.episodeId;
    groups.set(person, [...(groups.get(person) ?? []), message]);
  }
  return [...groups.values()];
}

async function settleBatch(work: DueWork, now: Instant, hasTime: () => boolean): Promise<readonly Settled[]> {
  const waiting = [...byPerson(work)];
  const settled: Settled[] = [];
  const serve = async () => {
    for (let group = waiting.shift(); group && hasTime(); group = waiting.shift()) {
      for (const message of group) settled.push(await settleMessage(message, work, now));
    }
  };
  await Promise.all(Array.from({ length: peopleAtOnce }, serve));
  return settled;
}

function reportOf(settled: readonly (Settled | VisitSettled)[]): SweepReport {
  const report: Partial<Record<Settled | VisitSettled, number>> = {};
  for (const one of settled) report[one] = (report[one] ?? 0) + 1;
  return report;
}

/** Works off the outbox, batch by batch, until nothing is left or the time is nearly up. */
async function sweepMessages(now: Instant, hasTime: () => boolean): Promise<readonly Settled[]> {
  const settled: Settled[] = [];
  for (;;) {
    const work = await dueWork(now);
    const batch = await settleBatch(work, now, hasTime);
    settled.push(...batch);
    const progress = batch.some((one) => one !== "later");
    if (work.messages.length === 0 || !progress || !hasTime()) return settled;
  }
}

/**
 * Does what is due: the outbox, visits that the clock must look at, freed places to be offered. The next tick goes on
 * where this one had no time left. Costs grow with the work due, not with what is planned.
 */
export async function sweep(now: Instant, hasTime: () => boolean): Promise<SweepReport> {
  const messages = await sweepMessages(now, hasTime);
  return reportOf([...messages, ...(await sweepVisits(now, hasTime))]);
}
