import type { SurveyQuestion } from "./survey-question";

/** Both ends belong to it. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** The least and the greatest an answer can count; none where an answer may count nothing. */
export function rangeOf(question: SurveyQuestion): NumberRange | undefined {
  if (question.kind === "scale" || question.kind === "number") return { from: question.from, to: question.to };
  if (question.kind !== "choice") return undefined;
  const values = question.choices.map(({ value }) => value).filter((value) => value !== undefined);
  if (values.length < question.choices.length || values.length === 0) return undefined;
  return { from: Math.min(...values), to: Math.max(...values) };
}
