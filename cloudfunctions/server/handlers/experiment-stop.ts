import { rowOf } from "../experimenting/row-of";
import { stopExperiment } from "../experimenting/stop-experiment";
import type { Handler } from "../handler";

/** Stops an experiment; everybody gets what the product does, within a minute wherever something runs. */
export const experimentStop: Handler<"experiment.stop"> = async ({ experimentId, reason }, { staff, now }) =>
  rowOf(await stopExperiment(experimentId, { by: { id: staff.id, name: staff.name }, at: now, reason }));
