import type { Instant } from "@shared/calendar/instant";
import { settleUnit } from "@shared/experiment/settle-unit";
import { harmfulArm } from "@shared/experiment/verdict-of";
import { command } from "../store/database";
import type { ExperimentRecord, ExperimentUnitRecord } from "../store/survey-records";
import { inTransaction } from "../store/transaction";
import { freeLayer } from "./free-layer";
import { forgetRunning } from "./running";

/** An experiment that harms people stops by itself. */
const guardrailStop = (now: Instant) => ({
  state: "stopped" as const,
  stopped: command.set({ at: now, reason: "guardrail" }),
});

/** Who was in until the experiment stopped did not leave before its end. */
const leftEarly = (exit: ExperimentUnitRecord["exit"]): boolean =>
  exit !== undefined && exit.reason !== "experimentStopped" && exit.reason !== "guardrail";

/** An instance hears of a stop within a minute; whoever joined meanwhile is no part of it. */
const counted = (
  { plan, tally, stopped }: ExperimentRecord,
  units: readonly ExperimentUnitRecord[],
): ExperimentRecord["tally"] =>
  units.reduce(
    (sum, { outcome, armId, exit, joinedAt, settleOrder }) =>
      outcome && joinedAt <= (stopped?.at ?? joinedAt)
        ? settleUnit(sum, plan, { armId, ...outcome, left: leftEarly(exit), settleOrder })
        : sum,
    tally,
  );

/** What is to be written; `state` where the experiment stands then. */
function changeOf(experiment: ExperimentRecord, units: readonly ExperimentUnitRecord[], now: Instant) {
  const { plan, state, tally: before } = experiment;
  const tally = counted(experiment, units);
  if (tally.upTo === before.upTo) return { state };
  const change = { tally: command.set(tally) };
  const harms = state === "running" && harmfulArm({ plan, tally }) !== undefined;
  return harms ? ({ state: "stopped", change: { ...change, ...guardrailStop(now) } } as const) : { state, change };
}

/**
 * Counts people in their order, in one transaction on the experiment: `tally.upTo` says how far it has come, so that nobody
 * counts twice, however many sweeps are at it. When an arm turns out to do harm, the experiment stops in the same write.
 */
export async function countUnits(
  experimentId: string,
  units: readonly ExperimentUnitRecord[],
  now: Instant,
): Promise<void> {
  const stops = await inTransaction(async (transaction) => {
    const experiment = await transaction.get<ExperimentRecord>("experiments", experimentId);
    if (!experiment) return false;
    const { state, change } = changeOf(experiment, units, now);
    if (change) await transaction.update("experiments", experimentId, change);
    const stopped = state !== experiment.state;
    if (stopped) await freeLayer(transaction, experimentId);
    return stopped;
  });
  if (stops) forgetRunning();
}
