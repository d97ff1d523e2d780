import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import fc from "fast-check";

/** Every list of some of these ids, each in their order. */
function subsets([first, ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
}

/** Every answer a question takes; a text stands for all of them. Not among them: leaving it open. */
export function everyAnswer(question: SurveyQuestion): readonly SurveyAnswer[] {
  const declined = question.mayDecline ? [null] : [];
  switch (question.kind) {
    case "choice":
      return [...question.choices.map(({ id }) => id), ...declined];
    case "choices":
      return [...subsets(question.choices.map(({ id }) => id)).filter((set) => set.length > 0), ...declined];
    case "scale":
    case "number":
      return [...Array.from({ length: question.to - question.from + 1 }, (_, n) => question.from + n), ...declined];
    case "text":
      return ["好", ...declined];
    case "note":
      return [];
  }
}

/** Every sheet that can be sent off, found by answering question after question in every way there is. */
export function everySheet(survey: Survey): readonly SurveyAnswers[] {
  const sheets: SurveyAnswers[] = [];
  const go = (answers: SurveyAnswers, decided: readonly string[]): void => {
    const next = routeOf(survey, answers).find(({ id, kind }) => kind !== "note" && !decided.includes(id));
    if (next === undefined) {
      sheets.push(answers);
      return;
    }
    if (next.optional) go(answers, [...decided, next.id]);
    for (const answer of everyAnswer(next)) go({ ...answers, [next.id]: answer }, [...decided, next.id]);
  };
  go({}, []);
  return sheets;
}

/** Any answers to any of the questions, shown or not. */
export const anyAnswers = (survey: Survey): fc.Arbitrary<SurveyAnswers> => {
  const asked = survey.questions.filter(({ kind }) => kind !== "note");
  return fc
    .tuple(
      ...asked.map((question) => fc.option(fc.constantFrom(...everyAnswer(question)), { nil: undefined, freq: 4 })),
    )
    .map((answers) =>
      Object.fromEntries(
        asked.flatMap(({ id }, n): readonly (readonly [string, SurveyAnswer])[] => {
          const answer = answers[n];
          return answer === undefined ? [] : [[id, answer]];
        }),
      ),
    );
};
