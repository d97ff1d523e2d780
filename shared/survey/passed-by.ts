import { endOfSurvey } from "./place-after";
import type { SurveyQuestion } from "./survey-question";

/** The questions that a jump passes over; `undefined` where it does not lead forward. */
export function passedBy(
  questions: readonly SurveyQuestion[],
  from: number,
  to: string,
): readonly SurveyQuestion[] | undefined {
  const target = to === endOfSurvey ? questions.length : questions.findIndex(({ id }) => id === to);
  return target > from ? questions.slice(from + 1, target) : undefined;
}
