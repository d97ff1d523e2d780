import type { Instant } from "@shared/calendar/instant";
import { countUnits } from "../experimenting/count-units";
import { judgeUnits } from "../experimenting/judge-units";
import { stopChanged } from "../experimenting/stop-changed";
import { byId } from "../store/by-id";
import { distinctIds } from "../store/distinct-ids";
import { anyUncounted, forgetUnits, unitsToSettle, unitsWithIds } from "../store/experiment-units";
import { endExperiment, experimentsStopped, experimentsWithIds } from "../store/experiments";
import type { ExperimentUnitRecord } from "../store/survey-records";

const perBatch = 100;

const inOrder = (one: ExperimentUnitRecord, other: ExperimentUnitRecord): number =>
  one.settleOrder < other.settleOrder ? -1 : 1;

/** What was written about people counts, also where another sweep was faster; up to the first of whom nothing is known. */
function countable(units: readonly ExperimentUnitRecord[]): readonly ExperimentUnitRecord[] {
  const sorted = [...units].sort(inOrder);
  const gap = sorted.findIndex(({ outcome }) => outcome === undefined);
  return gap === -1 ? sorted : sorted.slice(0, gap);
}

async function settle(experimentId: string, units: readonly ExperimentUnitRecord[], now: Instant): Promise<number> {
  await countUnits(experimentId, units, now);
  return forgetUnits(units.map(({ _id }) => _id));
}

/** What was stopped has ended once everybody is counted, whoever died before noting it. */
async function endStopped(): Promise<void> {
  for (const { _id } of await experimentsStopped()) if (!(await anyUncounted(_id))) await endExperiment(_id);
}

/** One batch, in the order in which people are counted; answers how many it was done with. */
async function settleBatch(due: readonly ExperimentUnitRecord[], now: Instant): Promise<number> {
  const ids = distinctIds(due.map(({ experimentId }) => experimentId));
  const experiments = byId(await experimentsWithIds(ids));
  for (const experiment of experiments.values()) await stopChanged(experiment, now);
  const open = due.flatMap((unit) => {
    const experiment = experiments.get(unit.experimentId);
    return experiment && unit.outcome === undefined ? [{ unit, experiment }] : [];
  });
  await judgeUnits(open, now);
  const judged = await unitsWithIds(due.map(({ _id }) => _id));
  let counted = 0;
  for (const id of ids) {
    const units = countable(judged.filter(({ experimentId }) => experimentId === id));
    if (units.length > 0) counted += await settle(id, units, now);
  }
  return counted;
}

/**
 * Settles the people whose part in an experiment is over, batch by batch. Two reads when there is nobody. A sweep that
 * dies on the way leaves everybody to the next one, who is counted once all the same.
 */
export async function sweepExperiments(now: Instant, hasTime: () => boolean): Promise<readonly "settled"[]> {
  const settled: "settled"[] = [];
  try {
    while (hasTime()) {
      const due = await unitsToSettle(now, perBatch);
      if (due.length === 0) break;
      const counted = await settleBatch(due, now);
      settled.push(...Array.from({ length: counted }, () => "settled" as const));
      if (due.length < perBatch || counted === 0) break;
    }
    await endStopped();
  } catch (error) {
    console.error("people of an experiment wait for the next tick", error);
  }
  return settled;
}
