import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetAnswerFor: Handler<"sheet.answerFor"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
