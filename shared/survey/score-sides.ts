import type { Condition } from "./condition";

/** Which way a score helps a condition: `up` the more, `down` the less, `both` when it may not be too much nor too little. */
export type ScoreSide = "up" | "down" | "both";

/** The two together; looked at from one side only, of two scores the one that lies further there is always as good. */
export const bothSides = (one: ScoreSide | undefined, other: ScoreSide): ScoreSide =>
  one === undefined || one === other ? other : "both";

function sidesIn(condition: Condition, wanted: boolean): readonly (readonly [string, ScoreSide])[] {
  if ("not" in condition) return sidesIn(condition.not, !wanted);
  if ("all" in condition) return condition.all.flatMap((part) => sidesIn(part, wanted));
  if ("any" in condition) return condition.any.flatMap((part) => sidesIn(part, wanted));
  if (!("score" in condition)) return [];
  const bound = "atLeast" in condition ? condition.atLeast : condition.atMost;
  if (!Number.isFinite(bound)) return [];
  return [[condition.score, "atLeast" in condition === wanted ? "up" : "down"]];
}

/** From which sides conditions look at the number of each score, by its id; a score that need only be there is not in it. */
export function scoreSides(conditions: readonly Condition[]): ReadonlyMap<string, ScoreSide> {
  const sides = new Map<string, ScoreSide>();
  for (const [id, side] of conditions.flatMap((condition) => sidesIn(condition, true)))
    sides.set(id, bothSides(sides.get(id), side));
  return sides;
}
