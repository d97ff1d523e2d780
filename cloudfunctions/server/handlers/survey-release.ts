import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const surveyRelease: Handler<"survey.release"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
