import { reachOf } from "../experimenting/reach-of";
import type { Handler } from "../handler";

/** How many people a week an experiment would concern at present. */
export const experimentReach: Handler<"experiment.reach"> = async ({ subject, pathwayId }, { now }) => ({
  perWeek: await reachOf(subject, pathwayId, now),
});
