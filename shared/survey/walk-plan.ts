import type { Condition } from "./condition";
import { conditionParts, questionsIn, wayConditions } from "./condition-parts";
import { standInAnswers } from "./stand-in-answers";
import type { Score, Survey } from "./survey";
import type { SurveyAnswer } from "./survey-answers";

/** Steps of one walk beyond which a survey counts as too tangled. */
export const mostSteps = 200_000;

/** Different answers to one question beyond which it counts as such, too; then not all of them are listed. */
export const mostAnswers = 4096;

/** A score that is made on the way. */
export interface WalkScore {
  readonly score: Score;
  /** Its number is looked at, not only whether there is one. */
  readonly valued: boolean;
  /** How many of its items were passed by at each place. */
  readonly passed: readonly number[];
}

/** What of a survey makes a difference on a walk. */
export interface WalkPlan {
  readonly survey: Survey;
  /** Held against everybody who comes to the end. */
  readonly ends: readonly Condition[];
  /** The scores these look at. */
  readonly scores: readonly WalkScore[];
  /** How far down the answer to a question still matters, by its id. */
  readonly lastUse: ReadonlyMap<string, number>;
  /** The different answers to each question. */
  readonly ways: readonly (readonly (SurveyAnswer | undefined)[])[];
}

function lastUses(survey: Survey, ends: readonly Condition[]): ReadonlyMap<string, number> {
  const onTheWay = survey.questions.flatMap((question, place) =>
    [...questionsIn(wayConditions(question))].map((id) => [id, place] as const),
  );
  const atEnd = [...questionsIn(ends)].map((id) => [id, survey.questions.length] as const);
  return new Map([...onTheWay, ...atEnd]);
}

const leavesIn = (conditions: readonly Condition[]) =>
  conditions.flatMap((condition) => conditionParts(condition, "")).map(({ part }) => part);

function walkScores({ questions, scores }: Survey, ends: readonly Condition[]): readonly WalkScore[] {
  const leaves = leavesIn(ends).flatMap((part) => ("score" in part ? [part] : []));
  return scores.flatMap((score) => {
    const own = leaves.filter((leaf) => leaf.score === score.id);
    if (own.length === 0) return [];
    const items = new Set(score.items.map(({ question }) => question));
    const before = (place: number) => questions.slice(0, place).filter(({ id }) => items.has(id)).length;
    return {
      score,
      valued: own.some((leaf) => Number.isFinite("atLeast" in leaf ? leaf.atLeast : leaf.atMost)),
      passed: [...questions.keys(), questions.length].map(before),
    };
  });
}

/** Looks a survey through before it is walked. */
export function walkPlan(survey: Survey, ends: readonly Condition[]): WalkPlan {
  const scores = walkScores(survey, ends);
  const items = (wanted: readonly WalkScore[]) =>
    new Set(wanted.flatMap(({ score }) => score.items.map(({ question }) => question)));
  const counted = items(scores);
  const valued = items(scores.filter((one) => one.valued));
  const leaves = leavesIn([...survey.questions.flatMap(wayConditions), ...ends]).flatMap((part) =>
    "question" in part ? [part] : [],
  );
  const ways = survey.questions.map((question) => {
    const { id } = question;
    const regard = { leaves: leaves.filter((leaf) => leaf.question === id), most: mostAnswers };
    return standInAnswers(question, { ...regard, counted: counted.has(id), valued: valued.has(id) });
  });
  return { survey, ends, scores, lastUse: lastUses(survey, ends), ways };
}
