import type { Condition } from "./condition";

/** Something said about one question. */
export type QuestionLeaf = Extract<Condition, { readonly question: string }>;
type ScoreLeaf = Extract<Condition, { readonly score: string }>;

/** A part of a condition, and where it stands. */
export interface ConditionPart {
  readonly part: Condition;
  readonly place: string;
}

/** A condition and everything inside it, from the outside in. */
export function conditionParts(condition: Condition, place: string): readonly ConditionPart[] {
  const own: ConditionPart = { part: condition, place };
  if ("all" in condition)
    return [own, ...condition.all.flatMap((part, n) => conditionParts(part, `${place}.all.${n}`))];
  if ("any" in condition)
    return [own, ...condition.any.flatMap((part, n) => conditionParts(part, `${place}.any.${n}`))];
  return "not" in condition ? [own, ...conditionParts(condition.not, `${place}.not`)] : [own];
}

/** The smallest parts of conditions: what is said about one question or score. */
export const leavesIn = (conditions: readonly Condition[]): readonly (QuestionLeaf | ScoreLeaf)[] =>
  conditions
    .flatMap((condition) => conditionParts(condition, ""))
    .flatMap(({ part }) => ("question" in part || "score" in part ? [part] : []));

/** The ids of the questions that conditions look at. */
export const questionsIn = (conditions: readonly Condition[]): ReadonlySet<string> =>
  new Set(leavesIn(conditions).flatMap((leaf) => ("question" in leaf ? [leaf.question] : [])));

/** The ids of the scores that conditions look at. */
export const scoresIn = (conditions: readonly Condition[]): ReadonlySet<string> =>
  new Set(leavesIn(conditions).flatMap((leaf) => ("score" in leaf ? [leaf.score] : [])));

/** The conditions that decide whether a question is shown and what comes after it. */
export const wayConditions = ({
  showIf,
  jumps = [],
}: {
  readonly showIf?: Condition;
  readonly jumps?: readonly { readonly when: Condition }[];
}): readonly Condition[] => [...(showIf === undefined ? [] : [showIf]), ...jumps.map(({ when }) => when)];
