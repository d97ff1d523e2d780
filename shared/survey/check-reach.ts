import type { Condition } from "./condition";
import { questionsIn, scoresIn } from "./condition-parts";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";
import type { SurveyQuestion } from "./survey-question";
import { type SurveyWalk, walkSurvey } from "./walk-survey";

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

/** Ends that look at the same answers and scores are seen on one walk. */
function together(ends: readonly End[]): readonly (readonly End[])[] {
  const groups = new Map<string, End[]>();
  for (const end of ends) {
    const looksAt = [[...questionsIn([end.condition])].sort(), [...scoresIn([end.condition])].sort()];
    const key = JSON.stringify(looksAt);
    groups.set(key, [...(groups.get(key) ?? []), end]);
  }
  return [...groups.values()];
}

function endReach(survey: Survey, ends: readonly End[]): readonly SurveyProblem[] {
  const walk = walkSurvey(
    survey,
    ends.map(({ condition }) => condition),
  );
  const [first] = ends;
  if (walk.tooManyAt !== undefined && first) return [{ place: first.problem.place, reason: "tooManyPaths" }];
  return ends.flatMap(({ problem }, n) => (walk.held.has(n) ? [] : [problem]));
}

/**
 * What nobody can get to: questions never shown, jumps never taken, scores never made, concerns and closings that no
 * answers bring about. Exact, because every way that makes a difference is gone; a survey with too many of them is
 * refused. Call it only with a survey whose conditions look back and whose jumps lead forward.
 */
export function reachProblems(survey: Survey): readonly SurveyProblem[] {
  const walk = walkSurvey(survey, []);
  if (walk.tooManyAt !== undefined) return [{ place: `questions.${walk.tooManyAt}`, reason: "tooManyPaths" }];
  return [
    ...survey.questions.flatMap((question, number) => questionReach(question, number, walk)),
    ...together(endsOf(survey)).flatMap((ends) => endReach(survey, ends)),
  ];
}
