import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const experimentApprove: Handler<"experiment.approve"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
