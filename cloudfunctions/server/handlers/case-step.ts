import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const caseStep: Handler<"case.step"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
