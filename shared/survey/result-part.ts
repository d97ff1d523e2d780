import type { Survey } from "./survey";
import type { SurveyQuestion } from "./survey-question";
import type { QuestionTally, ScoreTally, SurveyTally } from "./survey-tally";

/** How one question was answered. Shares are of those who answered it. */
export interface QuestionResult {
  readonly questionId: string;
  readonly answered: number;
  readonly declined: number;
  /** By choice id, or by the number of a scale. */
  readonly counts: Readonly<Record<string, number>>;
  /** Of scale and number questions. */
  readonly mean?: number;
}

export interface ScoreResult {
  readonly scoreId: string;
  readonly count: number;
  readonly mean: number;
  /** By band id. */
  readonly bands: Readonly<Record<string, number>>;
}

/** Results of one part (a doctor, a pathway …) or of all. With fewer answers than may be shown there is only the fact. */
export interface ResultPart {
  /** `all`, or the id of the doctor, nurse, pathway or service, or the label. */
  readonly key: string;
  readonly title: string;
  readonly suppressed: boolean;
  readonly issued: number;
  readonly shown: number;
  readonly answered: number;
  readonly declined: number;
  readonly questions: readonly QuestionResult[];
  readonly scores: readonly ScoreResult[];
}

const noAnswers: QuestionTally = { answered: 0, declined: 0, counts: {}, sum: 0 };

/** What can be tapped, in the order in which it stands there. */
function keysOf(question: SurveyQuestion): readonly string[] {
  if (question.kind === "choice" || question.kind === "choices") return question.choices.map(({ id }) => id);
  if (question.kind !== "scale") return [];
  return Array.from({ length: question.to - question.from + 1 }, (_, step) => String(question.from + step));
}

/** Every key with its number, 0 where there is none. */
function filled(keys: readonly string[], counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const counted = new Map(Object.entries(counts));
  return Object.fromEntries(keys.map((key) => [key, counted.get(key) ?? 0]));
}

function questionResult(question: SurveyQuestion, tally: QuestionTally): QuestionResult {
  const { answered, declined, counts, sum } = tally;
  const isNumber = question.kind === "scale" || question.kind === "number";
  return {
    questionId: question.id,
    answered,
    declined,
    counts: filled(keysOf(question), counts),
    ...(isNumber && answered > 0 ? { mean: sum / answered } : {}),
  };
}

const scoreResult = (score: Survey["scores"][number], { count, sum, bands }: ScoreTally): ScoreResult => ({
  scoreId: score.id,
  count,
  mean: sum / count,
  bands: filled(
    score.bands.map(({ id }) => id),
    bands,
  ),
});

/** The results of one part, read from its tally; with `hide` there is nothing but that it is hidden. */
export function resultPart(
  key: string,
  title: string,
  { issued, shown, answered, declined, questions, scores }: SurveyTally,
  survey: Pick<Survey, "questions" | "scores">,
  hide: boolean,
): ResultPart {
  if (hide) {
    return { key, title, suppressed: true, issued: 0, shown: 0, answered: 0, declined: 0, questions: [], scores: [] };
  }
  const byQuestion = new Map(Object.entries(questions));
  const byScore = new Map(Object.entries(scores));
  return {
    key,
    title,
    suppressed: false,
    issued,
    shown,
    answered,
    declined,
    questions: survey.questions
      .filter(({ kind }) => kind !== "note")
      .map((question) => questionResult(question, byQuestion.get(question.id) ?? noAnswers)),
    scores: survey.scores.flatMap((score) => {
      const tally = byScore.get(score.id);
      return tally === undefined ? [] : [scoreResult(score, tally)];
    }),
  };
}
