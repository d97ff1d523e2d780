import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const caseList: Handler<"case.list"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
