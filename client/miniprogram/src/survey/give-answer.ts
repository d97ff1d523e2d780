import { isGiven } from "@shared/survey/is-given";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";

/** The answers with this one in its place; without it when nothing was said. */
export function giveAnswer(answers: SurveyAnswers, id: string, answer: SurveyAnswer | undefined): SurveyAnswers {
  const { [id]: _, ...others } = answers;
  return isGiven(answer) ? { ...others, [id]: answer } : others;
}
