import type { SurveyQuestion } from "../survey-question";

/** A sentence with which the person agrees more or less, from 1 to 5. */
export const agreementQuestion = (id: string, zh: string, en: string): SurveyQuestion => ({
  id,
  kind: "scale",
  text: { zh, en },
  from: 1,
  to: 5,
  ends: {
    low: { zh: "完全不是这样", en: "Not like me at all" },
    high: { zh: "完全是这样", en: "Just like me" },
  },
});
