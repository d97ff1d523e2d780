import { nameProblems } from "./check-names";
import { rangeOf } from "./range-of";
import { scoreRange } from "./score-range";
import type { Band, Score, Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";

function itemProblems(survey: Survey, { items }: Score, place: string): readonly SurveyProblem[] {
  if (items.length === 0) return [{ place, reason: "noItems" }];
  return items.flatMap(({ question: id }, n): readonly SurveyProblem[] => {
    const at = { place: `${place}.${n}.question`, detail: id };
    const question = survey.questions.find((one) => one.id === id);
    if (question === undefined) return [{ ...at, reason: "unknownQuestion" }];
    if (items.findIndex((other) => other.question === id) !== n) return [{ ...at, reason: "repeated" }];
    if (rangeOf(question) !== undefined) return [];
    return [{ ...at, reason: question.kind === "choice" ? "noValue" : "wrongKind" }];
  });
}

/** A sum of fewer answers would be another number, not the same one less exact. */
function missProblems({ method, mayMiss, items }: Score, place: string): readonly SurveyProblem[] {
  if (mayMiss === 0) return [];
  if (method === "sum") return [{ place, reason: "sumWithMissing" }];
  return mayMiss < items.length ? [] : [{ place, reason: "outOfRange", detail: `0-${items.length - 1}` }];
}

function bandOrder(bands: readonly Band[], place: string): readonly SurveyProblem[] {
  return bands.flatMap(({ upTo }, n) => {
    const before = bands[n - 1]?.upTo ?? Number.NEGATIVE_INFINITY;
    return upTo > before ? [] : [{ place: `${place}.${n}.upTo`, reason: "bandsNotRising" as const }];
  });
}

function bandReach(survey: Survey, score: Score, place: string): readonly SurveyProblem[] {
  const range = scoreRange(survey, score);
  const last = score.bands.at(-1);
  if (range === undefined || last === undefined) return [];
  const gap: readonly SurveyProblem[] =
    last.upTo < range.to ? [{ place, reason: "bandsGap", detail: String(range.to) }] : [];
  const outside = score.bands.flatMap(({ upTo }, n) => {
    const before = score.bands[n - 1]?.upTo;
    const empty = upTo < range.from || (before !== undefined && before >= range.to);
    return empty ? [{ place: `${place}.${n}`, reason: "unreachable" as const }] : [];
  });
  return [...gap, ...outside];
}

function bandProblems(survey: Survey, score: Score, place: string): readonly SurveyProblem[] {
  if (score.bands.length === 0) return [{ place, reason: "noBands" }];
  const order = bandOrder(score.bands, place);
  const countable = itemProblems(survey, score, place).length === 0;
  const reach = countable && order.length === 0 ? bandReach(survey, score, place) : [];
  return [...nameProblems(score.bands, place), ...order, ...reach];
}

/** What is wrong with the scores: what they are made of, and whether their bands cover them. */
export const scoreProblems = (survey: Survey): readonly SurveyProblem[] => [
  ...nameProblems(survey.scores, "scores"),
  ...survey.scores.flatMap((score, n) => [
    ...itemProblems(survey, score, `scores.${n}.items`),
    ...missProblems(score, `scores.${n}.mayMiss`),
    ...bandProblems(survey, score, `scores.${n}.bands`),
  ]),
];
