import { hashShare } from "@shared/statistics/hash-share";
import { answerValue } from "@shared/survey/answer-value";
import { deliveryConfidence } from "@shared/survey/content/delivery-confidence";
import { dentalAwareness } from "@shared/survey/content/dental-awareness";
import { gad7 } from "@shared/survey/content/gad7";
import { phq9 } from "@shared/survey/content/phq9";
import { rangeOf } from "@shared/survey/range-of";
import { scoresOf } from "@shared/survey/scores-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { Model } from "survey-core";
import type { Figure } from "./figure";

const surveys: readonly Survey[] = [phq9, gad7, dentalAwareness, deliveryConfidence];
const sheetsOfEach = 2000;
const rounds = 9;

/** The totals of one sheet by the score's id; a score that cannot be made is absent. */
type Totals = Readonly<Record<string, number>>;

function answersTo(question: SurveyQuestion): readonly SurveyAnswer[] {
  if (question.kind === "choice") return question.choices.map(({ id }) => id);
  if (question.kind !== "scale" && question.kind !== "number") return [];
  return Array.from({ length: question.to - question.from + 1 }, (_, n) => question.from + n);
}

/** The same sheets every time; about every tenth has a gap. */
function sheetOf({ id, questions }: Survey, number: number): SurveyAnswers {
  const gap = hashShare(`gap:${id}:${number}`) * questions.length * 10;
  return Object.fromEntries(
    questions.flatMap((question, place) => {
      const answers = answersTo(question);
      const answer = answers[Math.floor(hashShare(`${id}:${number}:${question.id}`) * answers.length)];
      return answer === undefined || Math.floor(gap) === place ? [] : [[question.id, answer]];
    }),
  );
}

/** The survey as the library wants it: choices are their values, and each total is an expression. */
function theirSurvey({ questions, scores }: Survey): object {
  const items = questions.filter((question) => rangeOf(question) !== undefined);
  return {
    elements: items.map((question) => ({
      type: "radiogroup",
      name: question.id,
      choices: answersTo(question).map((answer) => answerValue(question, answer)),
    })),
    calculatedValues: scores.map((score) => {
      const parts = score.items.map(({ question: id, reversed }) => {
        const range = items.flatMap((question) => (question.id === id ? (rangeOf(question) ?? []) : []))[0];
        return reversed && range ? `(${range.from + range.to} - {${id}})` : `{${id}}`;
      });
      const full = score.items.map(({ question }) => `{${question}} notempty`).join(" and ");
      return { name: `total-${score.id}`, expression: `iif(${full}, ${parts.join(" + ")}, '')` };
    }),
  };
}

const theirAnswers = ({ questions }: Survey, answers: SurveyAnswers): Readonly<Record<string, number>> =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const value = answerValue(question, answers[question.id]);
      return value === undefined ? [] : [[question.id, value]];
    }),
  );

const ours = (survey: Survey, sheets: readonly SurveyAnswers[]) => (): readonly Totals[] =>
  sheets.map((answers) => Object.fromEntries(scoresOf(survey, answers).map(({ id, value }) => [id, value])));

/** One model reads sheet after sheet, which is kinder to the library than a new model for each. */
function theirs(survey: Survey, sheets: readonly SurveyAnswers[]): () => readonly Totals[] {
  const model = new Model(theirSurvey(survey));
  const own = sheets.map((answers) => theirAnswers(survey, answers));
  return () =>
    own.map((answers) => {
      model.data = answers;
      return Object.fromEntries(
        survey.scores.flatMap(({ id }) => {
          const total: unknown = model.getVariable(`total-${id}`);
          return typeof total === "number" ? [[id, total]] : [];
        }),
      );
    });
}

interface Scoring {
  readonly totals: readonly Totals[];
  readonly milliseconds: number;
}

/** Milliseconds of computing, the middle of several rounds. */
function cpu(run: () => readonly Totals[]): Scoring {
  let totals: readonly Totals[] = [];
  const times = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    totals = run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  return { totals, milliseconds: times[Math.floor(rounds / 2)] ?? Number.NaN };
}

/** How many totals are the same, one by one, and how many there are; those that one side alone has are not. */
function compared(one: readonly Totals[], other: readonly Totals[]): { readonly same: number; readonly all: number } {
  const ids = one.map((totals, n) => [...new Set([...Object.keys(totals), ...Object.keys(other[n] ?? {})])]);
  return {
    same: ids.flatMap((names, n) => names.filter((id) => one[n]?.[id] === other[n]?.[id])).length,
    all: ids.flat().length,
  };
}

/** The same sheets of the built-in instruments scored by our rules and by SurveyJS, in one run. */
export async function benchSurveyScoring(): Promise<readonly Figure[]> {
  const results = surveys.map((survey) => {
    const sheets = Array.from({ length: sheetsOfEach }, (_, number) => sheetOf(survey, number));
    const mine = cpu(ours(survey, sheets));
    const peer = cpu(theirs(survey, sheets));
    return { mine: mine.milliseconds, peer: peer.milliseconds, ...compared(mine.totals, peer.totals) };
  });
  const sum = (of: "mine" | "peer" | "same" | "all") => results.reduce((total, result) => total + result[of], 0);
  const what = `scoring ${surveys.length * sheetsOfEach} sheets of ${surveys.length} surveys`;
  const different = sum("all") - sum("same");
  return [
    { name: what, value: sum("mine").toFixed(1), unit: `ms of computing, ${sum("all")} totals` },
    { name: `${what}, survey-core`, value: sum("peer").toFixed(1), unit: "ms of computing" },
    { name: `${what}, totals that differ from survey-core's`, value: different, unit: `of ${sum("all")}` },
    { name: `${what}, the peer beside us`, value: (sum("peer") / sum("mine")).toFixed(1), unit: "x" },
  ];
}
