import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const experimentEvict: Handler<"experiment.evict"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
