import { sheetProblem } from "@shared/survey/check-sheet";
import { keepVisible } from "@shared/survey/keep-visible";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";

const without = (answers: SurveyAnswers, id: string): SurveyAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));

/** Those of the answers that the survey, which may have been changed since, would still take. */
export function fittingAnswers(survey: Survey, answers: SurveyAnswers): SurveyAnswers {
  let kept = answers;
  for (let left = Object.keys(answers).length; left > 0; left--) {
    const problem = sheetProblem(survey, kept, { partial: true });
    if (!problem) break;
    kept = without(kept, problem.field.slice("answers.".length));
  }
  return keepVisible(survey, kept);
}
