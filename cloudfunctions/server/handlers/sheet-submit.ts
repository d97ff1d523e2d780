import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetSubmit: Handler<"sheet.submit"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
