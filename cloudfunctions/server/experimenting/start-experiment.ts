import type { Instant } from "@shared/calendar/instant";
import { freeSlots } from "@shared/experiment/slots";
import { refuse } from "../refusal";
import { command } from "../store/database";
import type { ExperimentRecord } from "../store/survey-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { changedMeanwhile } from "./any-experiment";
import { layersIn, writeLayers } from "./free-layer";
import { forgetRunning } from "./running";

async function approved(transaction: Transaction, experimentId: string, revision: number): Promise<ExperimentRecord> {
  const experiment = await transaction.get<ExperimentRecord>("experiments", experimentId);
  if (!experiment) throw refuse("notFound", { field: "experimentId" });
  if (experiment.revision !== revision) throw changedMeanwhile();
  if (experiment.state !== "approved") throw refuse("conflict", { field: "experimentId", reason: "notApproved" });
  return experiment;
}

/**
 * Starts an approved experiment on people whom no other has, in one write with the list of who has whom. Refuses
 * `layersFull` when not enough people are free.
 */
export async function startExperiment(experimentId: string, revision: number, now: Instant): Promise<ExperimentRecord> {
  const started = await inTransaction(async (transaction) => {
    const experiment = await approved(transaction, experimentId, revision);
    const layers = await layersIn(transaction);
    const taken = layers?.taken ?? [];
    const slots = freeSlots(taken, experiment.plan.percent);
    if (!slots) throw refuse("conflict", { field: "experimentId", reason: "layersFull" });
    const change = { state: "running", startedAt: now, revision: revision + 1 } as const;
    await transaction.update("experiments", experimentId, { ...change, slots: command.set(slots) });
    await writeLayers(transaction, layers, [...taken, { experimentId, ...slots }]);
    return { ...experiment, ...change, slots };
  });
  forgetRunning();
  return started;
}
