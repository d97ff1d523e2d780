import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetAlarm: Handler<"sheet.alarm"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
