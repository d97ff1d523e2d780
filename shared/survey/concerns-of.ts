import { holds } from "./holds";
import { keepVisible } from "./keep-visible";
import type { SheetScore } from "./sheet";
import type { Concern, Survey } from "./survey";
import type { SurveyAnswers } from "./survey-answers";

/** Everything in these answers that somebody of the team has to act on, in the survey's order. */
export function concernsOf(
  survey: Pick<Survey, "questions" | "concerns">,
  answers: SurveyAnswers,
  scores: readonly SheetScore[],
): readonly Concern[] {
  const visible = keepVisible(survey, answers);
  return survey.concerns.filter(({ when }) => holds(when, { survey, answers: visible, scores }));
}
