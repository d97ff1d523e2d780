import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetDecline: Handler<"sheet.decline"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
