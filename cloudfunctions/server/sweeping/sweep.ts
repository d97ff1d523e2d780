import type { Instant } from "@shared/calendar/instant";
import { drawCodes } from "./draw-codes";
import { forgetReferrals } from "./forget-referrals";
import type { Settled } from "./settle-message";
import { sweepExperiments } from "./sweep-experiments";
import { type FanOut, sweepMessages } from "./sweep-messages";
import { type SurveySettled, sweepSurveys } from "./sweep-surveys";
import { sweepVisits } from "./sweep-visits";

type VisitSettled = Awaited<ReturnType<typeof sweepVisits>>[number];

/** How many rows, visits, freed places, surveys and people in experiments went which way. */
type AnySettled = Settled | VisitSettled | SurveySettled;

export type SweepReport = Readonly<Partial<Record<AnySettled, number>>>;

function reportOf(settled: readonly AnySettled[]): SweepReport {
  const report: Partial<Record<AnySettled, number>> = {};
  for (const one of settled) report[one] = (report[one] ?? 0) + 1;
  return report;
}

/** Whether there is time left; visits and surveys have a share of their own, so that they never hold up messages. */
export interface WorkingTime {
  readonly forVisits: () => boolean;
  readonly forSurveys: () => boolean;
  readonly forAll: () => boolean;
}

/**
 * Does what is due: visits that the clock must look at, freed places to be offered, surveys, then the outbox, so that an
 * offer or a survey is told of in the same tick, then the people whose part in an experiment is over, codes that wait to be
 * drawn, and once a day what may be kept no longer. The next tick goes on where this one had no time left. Costs grow with
 * the work due, not with what is planned.
 */
export async function sweep(now: Instant, time: WorkingTime, fanOut: FanOut): Promise<SweepReport> {
  const visits = await sweepVisits(now, time.forVisits);
  const surveys = await sweepSurveys(now, time.forSurveys);
  const messages = await sweepMessages(now, time.forAll, fanOut);
  const settled = await sweepExperiments(now, time.forAll);
  await drawCodes();
  await forgetReferrals(now, time.forAll);
  return reportOf([...visits, ...surveys, ...messages, ...settled]);
}
