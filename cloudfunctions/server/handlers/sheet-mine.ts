import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetMine: Handler<"sheet.mine"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
