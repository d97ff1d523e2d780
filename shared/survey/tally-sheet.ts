import type { SheetScore } from "./sheet";
import type { Survey } from "./survey";
import type { SurveyAnswer, SurveyAnswers } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";
import type { QuestionTally, ScoreTally, SurveyTally } from "./survey-tally";

/** How far one sheet came, and what was answered on it: only questions that the person was shown. */
export interface CountedSheet {
  readonly issued: boolean;
  readonly shown: boolean;
  readonly answered: boolean;
  /** The person did not want to fill it in. */
  readonly declined: boolean;
  readonly survey: Pick<Survey, "questions">;
  readonly answers?: SurveyAnswers | undefined;
  readonly scores?: readonly SheetScore[] | undefined;
}

type Numbers = Readonly<Record<string, number>>;

export const emptyTally: SurveyTally = { issued: 0, shown: 0, answered: 0, declined: 0, questions: {}, scores: {} };

/** Means have endless decimals; cut to six, sums come out the same in whatever order they are made. */
const cut = (sum: number): number => Math.round(sum * 1e6) / 1e6;

/** Adds up two records key by key; a key that only one of them has is taken over. */
function merged<T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>, add: (a: T, b: T) => T) {
  const all = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const before = all.get(key);
    all.set(key, before === undefined ? value : add(before, value));
  }
  return Object.fromEntries(all);
}

const addNumbers = (one: Numbers, other: Numbers): Numbers => merged(one, other, (a, b) => a + b);

const addQuestions = (one: QuestionTally, other: QuestionTally): QuestionTally => ({
  answered: one.answered + other.answered,
  declined: one.declined + other.declined,
  counts: addNumbers(one.counts, other.counts),
  sum: cut(one.sum + other.sum),
});

const addScores = (one: ScoreTally, other: ScoreTally): ScoreTally => ({
  count: one.count + other.count,
  sum: cut(one.sum + other.sum),
  bands: addNumbers(one.bands, other.bands),
});

/** Two tallies of the same survey as one. */
export const addTallies = (one: SurveyTally, other: SurveyTally): SurveyTally => ({
  issued: one.issued + other.issued,
  shown: one.shown + other.shown,
  answered: one.answered + other.answered,
  declined: one.declined + other.declined,
  questions: merged(one.questions, other.questions, addQuestions),
  scores: merged(one.scores, other.scores, addScores),
});

const once = (keys: readonly (string | number)[]): Numbers => Object.fromEntries(keys.map((key) => [key, 1]));

function countsOf(kind: SurveyQuestion["kind"], answer: Exclude<SurveyAnswer, null>): Numbers {
  if (kind === "choice" && typeof answer === "string") return once([answer]);
  if (kind === "choices" && typeof answer === "object") return once(answer);
  return kind === "scale" && typeof answer === "number" ? once([answer]) : {};
}

const tallyOfAnswer = ({ kind }: SurveyQuestion, answer: SurveyAnswer): QuestionTally =>
  answer === null
    ? { answered: 0, declined: 1, counts: {}, sum: 0 }
    : { answered: 1, declined: 0, counts: countsOf(kind, answer), sum: typeof answer === "number" ? answer : 0 };

const tallyOfScore = ({ value, band }: SheetScore): ScoreTally => ({
  count: 1,
  sum: cut(value),
  bands: once([band]),
});

/** What one sheet adds to the results. */
export function tallyOf({ survey, answers = {}, scores = [], ...sheet }: CountedSheet): SurveyTally {
  const given = new Map(Object.entries(answers));
  const questions = survey.questions.flatMap((question) => {
    const answer = given.get(question.id);
    return answer === undefined ? [] : [[question.id, tallyOfAnswer(question, answer)] as const];
  });
  return {
    issued: Number(sheet.issued),
    shown: Number(sheet.shown),
    answered: Number(sheet.answered),
    declined: Number(sheet.declined),
    questions: Object.fromEntries(questions),
    scores: Object.fromEntries(scores.map((score) => [score.id, tallyOfScore(score)])),
  };
}
