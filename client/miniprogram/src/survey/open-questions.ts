import { answerTo, isGiven } from "@shared/survey/is-given";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";

/** Whether something is missing here: nothing is of what is only read or may be left open. */
export const isOpen = (question: SurveyQuestion, answers: SurveyAnswers): boolean =>
  question.kind !== "note" && question.optional !== true && !isGiven(answerTo(answers, question.id));

/** The questions of the way through that still want an answer. */
export const openOf = (route: readonly SurveyQuestion[], answers: SurveyAnswers): readonly SurveyQuestion[] =>
  route.filter((question) => isOpen(question, answers));
