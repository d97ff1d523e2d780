import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const surveyRetire: Handler<"survey.retire"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
