import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetOpen: Handler<"sheet.open"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
