import { answerValue } from "./answer-value";
import type { Condition } from "./condition";
import { answerTo, isGiven } from "./is-given";
import type { SheetScore } from "./sheet";
import type { Survey } from "./survey";
import type { SurveyAnswers } from "./survey-answers";

/** What a condition is held against. */
interface Holding {
  readonly survey: Pick<Survey, "questions">;
  readonly answers: SurveyAnswers;
  readonly scores?: readonly SheetScore[];
}

type ScoreLeaf = Extract<Condition, { readonly score: string }>;
type QuestionLeaf = Extract<Condition, { readonly question: string }>;

function inBounds(
  value: number | undefined,
  bound: { readonly atLeast: number } | { readonly atMost: number },
): boolean {
  if (value === undefined) return false;
  return "atLeast" in bound ? value >= bound.atLeast : value <= bound.atMost;
}

const scoreHolds = (leaf: ScoreLeaf, { scores = [] }: Holding): boolean =>
  inBounds(scores.find(({ id }) => id === leaf.score)?.value, leaf);

function answerHolds(leaf: QuestionLeaf, { survey, answers }: Holding): boolean {
  const answer = answerTo(answers, leaf.question);
  if (!isGiven(answer)) return false;
  if ("is" in leaf) return (answer === null) === (leaf.is === "declined");
  if ("chose" in leaf) {
    const taken = typeof answer === "object" ? (answer ?? []) : [answer];
    return taken.some((one) => leaf.chose.some((id) => id === one));
  }
  const question = survey.questions.find(({ id }) => id === leaf.question);
  return question !== undefined && inBounds(answerValue(question, answer), leaf);
}

/** Whether a condition holds. Of a question without an answer, and of a score that was not made, nothing holds. */
export function holds(condition: Condition, holding: Holding): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, holding));
  if ("any" in condition) return condition.any.some((part) => holds(part, holding));
  if ("not" in condition) return !holds(condition.not, holding);
  return "score" in condition ? scoreHolds(condition, holding) : answerHolds(condition, holding);
}
