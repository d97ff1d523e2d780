import { canHold, type Judging } from "./can-hold";
import type { Condition } from "./condition";
import { mostSteps, type StepBudget } from "./step-budget";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";
import type { SurveyQuestion } from "./survey-question";
import { type SurveyWalk, walkSurvey } from "./walk-survey";
import { placesWith, type WayMap, wayMap } from "./way-map";

/** A condition of somebody who came to the end, and what it means when it never holds. */
interface End {
  readonly condition: Condition;
  readonly problem: SurveyProblem;
}

function questionReach({ jumps = [] }: SurveyQuestion, number: number, walk: SurveyWalk): readonly SurveyProblem[] {
  const place = `questions.${number}`;
  if (!walk.reached.has(number)) return [{ place, reason: "unreachable" }];
  if (!walk.shown.has(number)) return [{ place: `${place}.showIf`, reason: "neverHolds" }];
  return jumps.flatMap((_, n) =>
    walk.taken.has(`${number}.${n}`) ? [] : [{ place: `${place}.jumps.${n}.when`, reason: "neverHolds" as const }],
  );
}

/** The first closing that holds is read: each has to hold where none before it does. */
function closingEnds({ closings }: Survey): readonly End[] {
  return closings.flatMap(({ when }, n): readonly End[] => {
    if (when === undefined) return [];
    const earlier = closings.slice(0, n).map((before): Condition => ({ not: before.when ?? { all: [] } }));
    return [{ condition: { all: [when, ...earlier] }, problem: { place: `closings.${n}.when`, reason: "neverHolds" } }];
  });
}

const endsOf = (survey: Survey): readonly End[] => [
  ...survey.scores.map(
    ({ id }, n): End => ({
      condition: { score: id, atLeast: Number.NEGATIVE_INFINITY },
      problem: { place: `scores.${n}.items`, reason: "neverMade" },
    }),
  ),
  ...survey.concerns.map(
    ({ when }, n): End => ({ condition: when, problem: { place: `concerns.${n}.when`, reason: "neverHolds" } }),
  ),
  ...closingEnds(survey),
];

/** Goes through the questions that decide about each other, and then through the next. */
function walkQuestions(way: WayMap, budget: StepBudget): SurveyWalk {
  const reached = new Set<number>();
  const shown = new Set<number>();
  const taken = new Set<string>();
  for (const first of new Set(way.sets)) {
    const walk = walkSurvey(way, placesWith(way, [first]), [], budget);
    if (walk.tooManyAt !== undefined) return walk;
    for (const place of walk.reached) reached.add(place);
    for (const place of walk.shown) shown.add(place);
    for (const jump of walk.taken) taken.add(jump);
  }
  return { reached, shown, taken, arrived: [] };
}

/** When no steps are left, the end that took the most of them is named, and nothing is said about the others. */
function endReach(judging: Judging, ends: readonly End[]): readonly SurveyProblem[] {
  const { budget } = judging;
  const problems: SurveyProblem[] = [];
  let dearest = { steps: -1, place: "" };
  for (const { condition, problem } of ends) {
    const before = budget.left;
    const can = canHold(judging, [condition]);
    const { place } = problem;
    if (before - budget.left > dearest.steps) dearest = { steps: before - budget.left, place };
    if (budget.left === 0) return [...problems, { place: dearest.place, reason: "tooManyPaths" }];
    if (can === undefined) problems.push({ place, reason: "tooManyPaths" });
    if (can === false) problems.push(problem);
  }
  return problems;
}

/**
 * What nobody can get to: questions never shown, jumps never taken, scores never made, concerns and closings that no
 * answers bring about. Exact, because every way that makes a difference is gone; a survey with too many of them is
 * refused. Call it only with a survey whose conditions look back and whose jumps lead forward. The steps are taken from
 * `budget`.
 */
export function reachProblems(survey: Survey, budget: StepBudget = { left: mostSteps }): readonly SurveyProblem[] {
  const way = wayMap(survey);
  const walk = walkQuestions(way, budget);
  if (walk.tooManyAt !== undefined) return [{ place: `questions.${walk.tooManyAt}`, reason: "tooManyPaths" }];
  return [
    ...survey.questions.flatMap((question, number) => questionReach(question, number, walk)),
    ...endReach({ way, budget, walks: new Map() }, endsOf(survey)),
  ];
}
