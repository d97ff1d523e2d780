import { anyExperiment } from "../experimenting/any-experiment";
import { rowOf } from "../experimenting/row-of";
import type { Handler } from "../handler";

/** One experiment with everything found so far. */
export const experimentShow: Handler<"experiment.show"> = async ({ experimentId }, { now }) => ({
  ...(await rowOf(await anyExperiment(experimentId))),
  now,
});
