import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const experimentStart: Handler<"experiment.start"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
