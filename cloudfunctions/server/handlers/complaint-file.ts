import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const complaintFile: Handler<"complaint.file"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
