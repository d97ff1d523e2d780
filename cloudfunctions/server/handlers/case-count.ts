import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const caseCount: Handler<"case.count"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
