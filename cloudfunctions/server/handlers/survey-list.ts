import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const surveyList: Handler<"survey.list"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
