import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const caseAnswer: Handler<"case.answer"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
