import type { Instant } from "@shared/calendar/instant";
import type { Settled } from "./settle-message";
import { type FanOut, sweepMessages } from "./sweep-messages";
import { sweepVisits } from "./sweep-visits";

type VisitSettled = Awaited<ReturnType<typeof sweepVisits>>[number];

/** How many rows, visits and freed places went which way. */
export type SweepReport = Readonly<Partial<Record<Settled | VisitSettled, number>>>;

function reportOf(settled: readonly (Settled | VisitSettled)[]): SweepReport {
  const report: Partial<Record<Settled | VisitSettled, number>> = {};
  for (const one of settled) report[one] = (report[one] ?? 0) + 1;
  return report;
}

/** Whether there is time left; visits and freed places have a share of their own, so that they never hold up messages. */
export interface WorkingTime {
  readonly forVisits: () => boolean;
  readonly forAll: () => boolean;
}

/**
 * Does what is due: visits that the clock must look at, freed places to be offered, then the outbox, so that an offer is
 * told in the same tick. The next tick goes on where this one had no time left. Costs grow with the work due, not with
 * what is planned.
 */
export async function sweep(now: Instant, time: WorkingTime, fanOut: FanOut): Promise<SweepReport> {
  const visits = await sweepVisits(now, time.forVisits);
  return reportOf([...visits, ...(await sweepMessages(now, time.forAll, fanOut))]);
}
