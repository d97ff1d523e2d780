import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const experimentShow: Handler<"experiment.show"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
