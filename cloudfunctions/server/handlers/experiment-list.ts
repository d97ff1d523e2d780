import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const experimentList: Handler<"experiment.list"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
