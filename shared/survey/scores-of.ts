import { answerValue } from "./answer-value";
import { answerTo } from "./is-given";
import { keepVisible } from "./keep-visible";
import { type NumberRange, rangeOf } from "./range-of";
import type { SheetScore } from "./sheet";
import type { Score, Survey } from "./survey";
import type { SurveyAnswers } from "./survey-answers";

/** What one item adds, turned round in its range where it has to be; none when it was not answered. */
export function itemValue(
  survey: Pick<Survey, "questions">,
  { question: id, reversed }: Score["items"][number],
  answers: SurveyAnswers,
): number | undefined {
  const question = survey.questions.find((one) => one.id === id);
  if (question === undefined) return undefined;
  const value = answerValue(question, answerTo(answers, id));
  if (value === undefined || !reversed) return value;
  const range: NumberRange | undefined = rangeOf(question);
  return range && range.from + range.to - value;
}

/** Sums of decimal fractions come out as people would write them. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/** The score of so many answered items that add up to `sum`; none when too many are missing. */
export function scoreFrom(score: Score, sum: number, answered: number): SheetScore | undefined {
  if (answered === 0 || score.items.length - answered > score.mayMiss) return undefined;
  const value = tidy(score.method === "sum" ? sum : sum / answered);
  const band = score.bands.find(({ upTo }) => value <= upTo) ?? score.bands[score.bands.length - 1];
  return { id: score.id, value, band: band?.id ?? "" };
}

/**
 * The scores of a sheet, made from its answers alone. Questions that were not shown, not answered or declined are missing;
 * nothing is filled in for them.
 */
export function scoresOf(survey: Pick<Survey, "questions" | "scores">, answers: SurveyAnswers): readonly SheetScore[] {
  const visible = keepVisible(survey, answers);
  return survey.scores.flatMap((score) => {
    const values = score.items.map((item) => itemValue(survey, item, visible)).filter((value) => value !== undefined);
    const made = scoreFrom(
      score,
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
    return made === undefined ? [] : [made];
  });
}
