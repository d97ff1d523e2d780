import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetKeep: Handler<"sheet.keep"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
