import { endOfSurvey } from "./place-after";
import type { SurveyProblem } from "./survey-problem";

/** Names that mean the end of a survey, or that every object answers to: answers are kept under these names. */
const isReserved = (id: string): boolean => id === endOfSurvey || id in {};

/** Names in one list differ, and none is reserved. */
export const nameProblems = (named: readonly { readonly id: string }[], place: string): readonly SurveyProblem[] =>
  named.flatMap(({ id }, n): readonly SurveyProblem[] => {
    if (isReserved(id)) return [{ place: `${place}.${n}.id`, reason: "reservedName", detail: id }];
    const first = named.findIndex((other) => other.id === id);
    return first === n ? [] : [{ place: `${place}.${n}.id`, reason: "repeated", detail: id }];
  });
