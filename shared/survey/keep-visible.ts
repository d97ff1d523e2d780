import { answerTo, isGiven } from "./is-given";
import { routeOf } from "./route-of";
import type { Survey } from "./survey";
import type { SurveyAnswers } from "./survey-answers";

/** The answers without those of questions that are not shown, and without empty ones. */
export const keepVisible = (survey: Pick<Survey, "questions">, answers: SurveyAnswers): SurveyAnswers =>
  Object.fromEntries(
    routeOf(survey, answers).flatMap(({ id }) => {
      const answer = answerTo(answers, id);
      return isGiven(answer) ? [[id, answer]] : [];
    }),
  );
