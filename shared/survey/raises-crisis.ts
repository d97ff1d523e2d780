import { answerValue } from "./answer-value";
import type { SurveyAnswer } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";

/** Whether this answer brings up the safety screen, whatever else was or will be answered. */
export function raisesCrisis(question: SurveyQuestion, answer: SurveyAnswer | undefined): boolean {
  const value = answerValue(question, answer);
  return question.crisisFrom !== undefined && value !== undefined && value >= question.crisisFrom;
}
