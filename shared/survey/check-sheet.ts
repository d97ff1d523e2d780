import { answerTo, isGiven } from "./is-given";
import { routeOf } from "./route-of";
import type { Survey } from "./survey";
import type { SurveyAnswers } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";
import { type AnswerReason, wrongAnswer } from "./wrong-answer";

/** The first thing wrong with a sheet: the question, and a stable word for the reason. */
export interface SheetProblem {
  readonly field: `answers.${string}`;
  readonly reason: AnswerReason | "unknownQuestion" | "hiddenQuestion" | "unanswered";
}

const at = (id: string, reason: SheetProblem["reason"]): SheetProblem => ({ field: `answers.${id}`, reason });

/** The first answer to none of these questions. */
function strayAnswer(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
  reason: "unknownQuestion" | "hiddenQuestion",
): SheetProblem | undefined {
  const ids = new Set(questions.map(({ id }) => id));
  const stray = Object.keys(answers).find((id) => !ids.has(id));
  return stray === undefined ? undefined : at(stray, reason);
}

function misfit(route: readonly SurveyQuestion[], answers: SurveyAnswers): SheetProblem | undefined {
  for (const question of route) {
    const answer = answerTo(answers, question.id);
    const reason = answer === undefined ? undefined : wrongAnswer(question, answer);
    if (reason !== undefined) return at(question.id, reason);
  }
  return undefined;
}

function openQuestion(route: readonly SurveyQuestion[], answers: SurveyAnswers): SheetProblem | undefined {
  const open = route.find(({ id, kind, optional }) => kind !== "note" && !optional && !isGiven(answerTo(answers, id)));
  return open && at(open.id, "unanswered");
}

/**
 * Holds the answers against the survey: nothing that was not asked, nothing that is not shown, every answer of its kind
 * and in its range, and, unless `partial`, an answer to every question that is shown and not optional. The first problem
 * only, `undefined` when there is none.
 */
export function sheetProblem(
  survey: Pick<Survey, "questions">,
  answers: SurveyAnswers,
  { partial }: { readonly partial: boolean },
): SheetProblem | undefined {
  const route = routeOf(survey, answers);
  return (
    strayAnswer(survey.questions, answers, "unknownQuestion") ??
    misfit(route, answers) ??
    strayAnswer(route, answers, "hiddenQuestion") ??
    (partial ? undefined : openQuestion(route, answers))
  );
}
