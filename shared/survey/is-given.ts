import type { SurveyAnswer, SurveyAnswers } from "./survey-answers";

/** Says anything at all; "rather not say" does, an empty text or an empty list does not. */
export function isGiven(answer: SurveyAnswer | undefined): answer is SurveyAnswer {
  if (answer === undefined || answer === null) return answer === null;
  if (typeof answer === "string") return answer.trim() !== "";
  return typeof answer === "number" || answer.length > 0;
}

/** The answer under this id; what every object answers to anyway is none, and no question is called so. */
export const answerTo = (answers: SurveyAnswers, id: string): SurveyAnswer | undefined =>
  id in {} ? undefined : answers[id];
