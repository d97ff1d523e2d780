import type { Condition } from "./condition";

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

/** The ids of the questions that conditions look at. */
export const questionsIn = (conditions: readonly Condition[]): ReadonlySet<string> =>
  new Set(
    conditions
      .flatMap((condition) => conditionParts(condition, ""))
      .flatMap(({ part }) => ("question" in part ? [part.question] : [])),
  );

/** The ids of the scores that conditions look at. */
export const scoresIn = (conditions: readonly Condition[]): ReadonlySet<string> =>
  new Set(
    conditions
      .flatMap((condition) => conditionParts(condition, ""))
      .flatMap(({ part }) => ("score" in part ? [part.score] : [])),
  );

/** The conditions that decide whether a question is shown and what comes after it. */
export const wayConditions = ({
  showIf,
  jumps = [],
}: {
  readonly showIf?: Condition;
  readonly jumps?: readonly { readonly when: Condition }[];
}): readonly Condition[] => [...(showIf === undefined ? [] : [showIf]), ...jumps.map(({ when }) => when)];
