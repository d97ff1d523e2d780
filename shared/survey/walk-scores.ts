import type { Condition } from "./condition";
import { leavesIn, scoresIn } from "./condition-parts";
import { rangeOf } from "./range-of";
import { type ScoreSide, scoreSides } from "./score-sides";
import type { Score, Survey } from "./survey";

/** A score that is made on the way. */
export interface WalkScore {
  readonly score: Score;
  /** From where its number is looked at; absent when only whether there is one. */
  readonly side: ScoreSide | undefined;
  /** How many of its items were passed by at each place. */
  readonly passed: readonly number[];
  /** Between which sums a difference can still matter at each place; absent when that is not known. */
  readonly matters?: readonly { readonly least: number; readonly most: number }[];
}

/** Everything further out than these ends up beyond the outermost bounds, whatever comes. */
function mattering({ questions }: Survey, { items, method, mayMiss }: Score, bounds: readonly number[]) {
  const ids = new Set(items.map(({ question }) => question));
  const ranges = questions.map((question) => (ids.has(question.id) ? rangeOf(question) : { from: 0, to: 0 }));
  if (mayMiss > 0 || bounds.length === 0 || ranges.includes(undefined)) return undefined;
  const sums = bounds.map((bound) => (method === "sum" ? bound : bound * items.length));
  return [...questions.keys(), questions.length].map((place) => {
    const toCome = ranges.slice(place);
    return {
      least: Math.min(...sums) - toCome.reduce((sum, range) => sum + (range?.to ?? 0), 0) - 1,
      most: Math.max(...sums) - toCome.reduce((sum, range) => sum + (range?.from ?? 0), 0) + 1,
    };
  });
}

/** The finite bounds that conditions hold a score against. */
const boundsOf = (id: string, ends: readonly Condition[]): readonly number[] =>
  leavesIn(ends).flatMap((leaf) => {
    if (!("score" in leaf) || leaf.score !== id) return [];
    const bound = "atLeast" in leaf ? leaf.atLeast : leaf.atMost;
    return Number.isFinite(bound) ? [bound] : [];
  });

/** The scores that these conditions at the end look at. One alone is made exactly, whatever bounds it is held against. */
export function walkScores(survey: Survey, ends: readonly Condition[]): readonly WalkScore[] {
  const { questions, scores } = survey;
  const looked = scoresIn(ends);
  const sides = scoreSides(ends);
  return scores
    .filter(({ id }) => looked.has(id))
    .map((score) => {
      const items = new Set(score.items.map(({ question }) => question));
      const before = (place: number) => questions.slice(0, place).filter(({ id }) => items.has(id)).length;
      const passed = [...questions.keys(), questions.length].map(before);
      const matters = looked.size > 1 ? mattering(survey, score, boundsOf(score.id, ends)) : undefined;
      return { score, side: sides.get(score.id), passed, ...(matters && { matters }) };
    });
}
