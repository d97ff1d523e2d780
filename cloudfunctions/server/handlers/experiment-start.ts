import { anyExperiment } from "../experimenting/any-experiment";
import { mustStillBeLawful } from "../experimenting/must-be-lawful";
import { rowOf } from "../experimenting/row-of";
import { startExperiment } from "../experimenting/start-experiment";
import type { Handler } from "../handler";

/** Starts an approved plan, if it is still lawful and enough people are free. */
export const experimentStart: Handler<"experiment.start"> = async ({ experimentId, revision }, { now }) => {
  await mustStillBeLawful(await anyExperiment(experimentId), now);
  return rowOf(await startExperiment(experimentId, revision, now));
};
