import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const experimentStop: Handler<"experiment.stop"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
