import { answerValue } from "./answer-value";
import type { Condition } from "./condition";
import { leavesIn, type QuestionLeaf, questionsIn } from "./condition-parts";
import { bothSides, type ScoreSide } from "./score-sides";
import { type Regard, standInAnswers } from "./stand-in-answers";
import type { StepBudget } from "./step-budget";
import type { Survey } from "./survey";
import type { SurveyAnswer } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";
import { type WalkScore, walkScores } from "./walk-scores";
import { surveyOfPlaces, type WayMap } from "./way-map";

/** Different answers to one question beyond which it counts as too tangled; then not all of them are listed. */
export const mostAnswers = 4096;

/** What of some questions of a survey makes a difference on a walk. */
export interface WalkPlan {
  /** With these questions alone. */
  readonly survey: Survey;
  /** The scores that the conditions at the end look at. */
  readonly scores: readonly WalkScore[];
  /** How far down the answer to a question still matters, by its id. */
  readonly lastUse: ReadonlyMap<string, number>;
  /** What is asked about each question, by its id. */
  readonly leaves: ReadonlyMap<string, readonly QuestionLeaf[]>;
  readonly weights: readonly number[];
}

const turned: Readonly<Record<ScoreSide, ScoreSide>> = { up: "down", down: "up", both: "both" };

function leavesAbout({ leaves }: WayMap, ends: readonly Condition[]): WalkPlan["leaves"] {
  const about = new Map(leaves);
  for (const leaf of leavesIn(ends))
    if ("question" in leaf) about.set(leaf.question, [...(about.get(leaf.question) ?? []), leaf]);
  return about;
}

/** Looks these places of a survey through before they are walked; `ends` are what is asked of those who came to the end. */
export function walkPlan(way: WayMap, places: readonly number[], ends: readonly Condition[]): WalkPlan {
  const survey = surveyOfPlaces(way, places);
  const onTheWay = places.flatMap((place, n) => [...(way.asked[place] ?? [])].map((id) => [id, n] as const));
  const atEnd = [...questionsIn(ends)].map((id) => [id, places.length] as const);
  return {
    survey,
    scores: walkScores(survey, ends),
    lastUse: new Map([...onTheWay, ...atEnd]),
    leaves: leavesAbout(way, ends),
    weights: places.map((place) => way.weights[place] ?? 0),
  };
}

/** Whether a question's number matters, and from one side only for all scores that it is in. */
function valuesOf({ scores }: WalkPlan, id: string): Regard["values"] {
  let seen: ScoreSide | undefined;
  for (const { score, side } of scores) {
    const item = score.items.find(({ question }) => question === id);
    if (item && side) seen = bothSides(seen, item.reversed ? turned[side] : side);
  }
  if (seen === undefined) return "none";
  return seen === "both" ? "every" : "ends";
}

/** One way to answer a question, or several that differ in their number alone. */
export interface Way {
  /** `undefined` = left open. */
  readonly answer: SurveyAnswer | undefined;
  /** For several: the answer with the other outermost number; every whole number between the two is there as well. */
  readonly upTo?: SurveyAnswer;
}

/** Answers that count one after the other, and of which nothing else is looked at, add any whole number of their range. */
function asRange(question: SurveyQuestion, answers: readonly (SurveyAnswer | undefined)[]): readonly Way[] {
  const valued = answers.flatMap((answer) => {
    const value = answerValue(question, answer);
    return value === undefined ? [] : [{ answer, value }];
  });
  valued.sort((one, other) => one.value - other.value);
  const [first] = valued;
  const last = valued.at(-1)?.answer;
  const gapless = valued.every(({ value }, n) => Number.isInteger(value) && value === (first?.value ?? 0) + n);
  if (!gapless || !first || last === undefined) return answers.map((answer) => ({ answer }));
  const others = answers.filter((answer) => answerValue(question, answer) === undefined);
  return [{ answer: first.answer, upTo: last }, ...others.map((answer) => ({ answer }))];
}

/** The different ways to answer the question at a place. */
export function waysAt(plan: WalkPlan, place: number, budget: StepBudget): readonly Way[] {
  const question = plan.survey.questions[place];
  if (question === undefined) return [];
  const { id } = question;
  const leaves = plan.leaves.get(id) ?? [];
  const values = valuesOf(plan, id);
  const counted = plan.scores.some(({ score }) => score.items.some((item) => item.question === id));
  const answers = standInAnswers(question, { leaves, counted, values, most: mostAnswers, budget });
  const alone = plan.scores.length === 1 && leaves.length === 0;
  return alone && values === "every" ? asRange(question, answers) : answers.map((answer) => ({ answer }));
}
