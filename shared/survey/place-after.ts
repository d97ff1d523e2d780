import { holds } from "./holds";
import type { Survey } from "./survey";
import type { SurveyAnswers } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";

/** A jump to here ends the survey. */
export const endOfSurvey = "end";

/** Whether a question that was reached is shown, by the answers to the questions before it. */
export const isShown = (
  { showIf }: SurveyQuestion,
  survey: Pick<Survey, "questions">,
  answers: SurveyAnswers,
): boolean => showIf === undefined || holds(showIf, { survey, answers });

/** Where a jump leads, as a place in the list of questions; one that does not lead forward leads to the next. */
function target(survey: Pick<Survey, "questions">, from: number, to: string): number {
  if (to === endOfSurvey) return survey.questions.length;
  const place = survey.questions.findIndex(({ id }) => id === to);
  return place > from ? place : from + 1;
}

/** Which jump of a question that was shown is taken, by its own answer and those before it; -1 = none. */
export const jumpTaken = (survey: Pick<Survey, "questions">, from: number, answers: SurveyAnswers): number =>
  survey.questions[from]?.jumps?.findIndex(({ when }) => holds(when, { survey, answers })) ?? -1;

/** The place that comes after a question that was shown. */
export function placeAfter(survey: Pick<Survey, "questions">, from: number, answers: SurveyAnswers): number {
  const taken = survey.questions[from]?.jumps?.[jumpTaken(survey, from, answers)];
  return taken === undefined ? from + 1 : target(survey, from, taken.to);
}
