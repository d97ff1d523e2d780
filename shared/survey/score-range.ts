import { type NumberRange, rangeOf } from "./range-of";
import { scoreFrom } from "./scores-of";
import type { Score, Survey } from "./survey";

/** The outermost score: of all items, or of those alone that lead furthest when some may be missing. */
function outermost(score: Score, ends: readonly number[], further: (one: number, other: number) => number): number {
  const [first = 0, ...more] = [...ends].sort(further).slice(0, Math.max(1, ends.length - score.mayMiss));
  const kept = score.method === "sum" ? ends : [first, ...more];
  const all = { ...score, mayMiss: score.items.length };
  return (
    scoreFrom(
      all,
      kept.reduce((sum, end) => sum + end, 0),
      kept.length,
    )?.value ?? 0
  );
}

/** The least and the greatest a score can be; none when one of its items counts nothing. */
export function scoreRange(survey: Pick<Survey, "questions">, score: Score): NumberRange | undefined {
  const ranges = score.items.map(({ question: id }) => {
    const question = survey.questions.find((one) => one.id === id);
    return question && rangeOf(question);
  });
  const known = ranges.filter((range) => range !== undefined);
  if (known.length < ranges.length || known.length === 0) return undefined;
  return {
    from: outermost(
      score,
      known.map(({ from }) => from),
      (one, other) => one - other,
    ),
    to: outermost(
      score,
      known.map(({ to }) => to),
      (one, other) => other - one,
    ),
  };
}
