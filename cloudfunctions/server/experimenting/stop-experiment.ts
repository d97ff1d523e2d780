import type { Instant } from "@shared/calendar/instant";
import type { StaffReference } from "@shared/team/staff";
import { refuse } from "../refusal";
import { command } from "../store/database";
import { anyUncounted } from "../store/experiment-units";
import { endExperiment } from "../store/experiments";
import type { ExperimentRecord } from "../store/survey-records";
import { inTransaction } from "../store/transaction";
import { freeLayer } from "./free-layer";
import { forgetRunning } from "./running";

interface Stopping {
  /** Absent when it stops by itself. */
  readonly by?: StaffReference;
  readonly at: Instant;
  readonly reason: string;
}

const stopIn = (experimentId: string, stopped: Stopping): Promise<ExperimentRecord> =>
  inTransaction(async (transaction) => {
    const experiment = await transaction.get<ExperimentRecord>("experiments", experimentId);
    if (!experiment) throw refuse("notFound", { field: "experimentId" });
    if (experiment.stopped) return experiment;
    if (experiment.state !== "running") throw refuse("conflict", { field: "experimentId", reason: "notRunning" });
    const revision = experiment.revision + 1;
    await transaction.update("experiments", experimentId, {
      state: "stopped",
      stopped: command.set(stopped),
      revision,
    });
    await freeLayer(transaction, experimentId);
    return { ...experiment, state: "stopped", stopped, revision };
  });

/**
 * Stops an experiment: nobody joins any more, and its people are free for another one. Those whose window is still open are
 * counted when it is over; then it has ended. Once stopped it stays stopped as it was.
 */
export async function stopExperiment(experimentId: string, stopped: Stopping): Promise<ExperimentRecord> {
  const experiment = await stopIn(experimentId, stopped);
  forgetRunning();
  if (experiment.state !== "stopped" || (await anyUncounted(experimentId))) return experiment;
  return (await endExperiment(experimentId)) ? { ...experiment, state: "ended" } : experiment;
}
