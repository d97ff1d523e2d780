import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const experimentSave: Handler<"experiment.save"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
