import type { ExperimentRow } from "@shared/contract/experiment-views";
import { neededPerArm } from "@shared/experiment/needed-per-arm";
import { findingsOf, verdictOf } from "@shared/experiment/verdict-of";
import type { ExperimentRecord } from "../store/survey-records";

/** People who joined, by arm. */
export type Joined = Readonly<Record<string, number>>;

/** An experiment as the team sees it, with what is to be made of it now. */
export function experimentRow(record: ExperimentRecord, joined: Joined): ExperimentRow {
  const { _id: experimentId, order, slots, tally, earlierAuthors, surveyVersion, ...experiment } = record;
  const { plan } = experiment;
  const counts = Object.entries(tally.counts).map(
    ([armId, count]) => [armId, { ...count, joined: joined[armId] ?? count.joined }] as const,
  );
  return {
    experimentId,
    ...experiment,
    needed: neededPerArm(plan),
    counts: Object.fromEntries(counts),
    findings: findingsOf({ plan, tally }),
    verdict: verdictOf({ plan, tally }, joined),
  };
}
