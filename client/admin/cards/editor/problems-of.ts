import type { Finding } from "@shared/advertising/finding";
import type { CardProblem } from "@shared/card/card-problem";
import { findingsOf } from "../lint/known-findings";

/** The problems of one field of the card. */
export const problemsOf = (problems: readonly CardProblem[], field: string): readonly CardProblem[] =>
  problems.filter((problem) => problem.field === field);

/**
 * Where the words stand that the check of the card objects to. The check decides what is wrong; looking at the line again
 * only tells the places.
 */
export function placesOf(line: string, problems: readonly CardProblem[]): readonly Finding[] {
  const rules = new Set(problems.flatMap(({ reason, rule }) => (reason === "breaksRule" && rule ? [rule] : [])));
  return rules.size === 0 ? [] : findingsOf(line).filter(({ rule }) => rules.has(rule));
}
