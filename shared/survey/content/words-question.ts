import type { InBoth } from "../in-both";
import type { SurveyQuestion } from "../survey-question";

/** Room for the person's own words; may be left open. */
export const wordsQuestion = (text: InBoth, hint?: InBoth): SurveyQuestion => ({
  id: "words",
  kind: "text",
  text,
  ...(hint === undefined ? {} : { hint }),
  optional: true,
  most: 300,
});
