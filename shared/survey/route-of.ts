import { answerTo } from "./is-given";
import { isShown, placeAfter } from "./place-after";
import type { Survey } from "./survey";
import type { SurveyAnswer, SurveyAnswers } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";

/**
 * The questions this person sees, in order. It follows from the answers alone, whichever way they came about: an answer
 * to a question that is not on the way counts as not given.
 */
export function routeOf(survey: Pick<Survey, "questions">, answers: SurveyAnswers): readonly SurveyQuestion[] {
  const route: SurveyQuestion[] = [];
  const seen: Record<string, SurveyAnswer> = {};
  let place = 0;
  for (let question = survey.questions[place]; question !== undefined; question = survey.questions[place]) {
    if (isShown(question, survey, seen)) {
      const answer = answerTo(answers, question.id);
      if (answer !== undefined) seen[question.id] = answer;
      route.push(question);
      place = placeAfter(survey, place, seen);
    } else {
      place += 1;
    }
  }
  return route;
}
