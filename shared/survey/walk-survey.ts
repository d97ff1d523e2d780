import type { Condition } from "./condition";
import { holds } from "./holds";
import { isShown, jumpTaken, placeAfter } from "./place-after";
import { itemValue, scoreFrom } from "./scores-of";
import type { Survey } from "./survey";
import type { SurveyAnswer, SurveyAnswers } from "./survey-answers";
import { mostAnswers, mostSteps, type WalkPlan, type WalkScore, walkPlan } from "./walk-plan";

/** What came up on any way through a survey, by place. */
export interface SurveyWalk {
  readonly reached: ReadonlySet<number>;
  readonly shown: ReadonlySet<number>;
  /** As `question.jump`. */
  readonly taken: ReadonlySet<string>;
  /** Which of the conditions at the end were ever true. */
  readonly held: ReadonlySet<number>;
  /** The walk was broken off at this question; then nothing follows from what is missing above. */
  readonly tooManyAt?: number;
}

/** Where somebody is: the answers that still matter, and how far the scores have come. */
interface Position {
  readonly answers: SurveyAnswers;
  readonly sums: readonly { readonly sum: number; readonly answered: number }[];
}

interface Walking {
  readonly plan: WalkPlan;
  /** Who stands at each place; the last one is the end. */
  readonly standing: readonly Map<string, Position>[];
  readonly reached: Set<number>;
  readonly shown: Set<number>;
  readonly taken: Set<string>;
}

const nothing = { sum: 0, answered: 0 };

/** So many items are missing that there will be no such score, whatever comes. */
const isLost = (one: WalkScore | undefined, place: number, answered: number): boolean =>
  one !== undefined && (one.passed[place] ?? 0) - answered > one.score.mayMiss;

/** People at one place with the same answers, as far as these still matter, go on as one. */
function send({ plan, standing }: Walking, place: number, { answers, ...position }: Position): void {
  const kept = Object.entries(answers).filter(([id]) => (plan.lastUse.get(id) ?? -1) >= place);
  const sums = position.sums.map((so, n) => (isLost(plan.scores[n], place, so.answered) ? nothing : so));
  standing[place]?.set(JSON.stringify([kept, sums]), { answers: Object.fromEntries(kept), sums });
}

function withAnswer({ survey, scores }: WalkPlan, position: Position, id: string, answer: SurveyAnswer): Position {
  const sums = position.sums.map((so, n) => {
    const item = scores[n]?.score.items.find(({ question }) => question === id);
    const value = item && itemValue(survey, item, { [id]: answer });
    if (value === undefined) return so;
    return { sum: scores[n]?.valued ? so.sum + value : 0, answered: so.answered + 1 };
  });
  return { answers: { ...position.answers, [id]: answer }, sums };
}

function answerAt(walking: Walking, place: number, position: Position): void {
  const { plan } = walking;
  const id = plan.survey.questions[place]?.id ?? "";
  for (const answer of plan.ways[place] ?? []) {
    const next = answer === undefined ? position : withAnswer(plan, position, id, answer);
    const jump = jumpTaken(plan.survey, place, next.answers);
    if (jump >= 0) walking.taken.add(`${place}.${jump}`);
    send(walking, placeAfter(plan.survey, place, next.answers), next);
  }
}

function passQuestion(walking: Walking, place: number): void {
  const { survey } = walking.plan;
  const question = survey.questions[place];
  for (const position of walking.standing[place]?.values() ?? []) {
    walking.reached.add(place);
    if (question !== undefined && isShown(question, survey, position.answers)) {
      walking.shown.add(place);
      answerAt(walking, place, position);
    } else {
      send(walking, place + 1, position);
    }
  }
  walking.standing[place]?.clear();
}

function heldAtEnd({ plan, standing }: Walking): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { answers, sums } of standing.at(-1)?.values() ?? []) {
    const scores = plan.scores.flatMap(
      ({ score }, n) => scoreFrom(score, sums[n]?.sum ?? 0, sums[n]?.answered ?? 0) ?? [],
    );
    for (const [n, end] of plan.ends.entries()) if (holds(end, { survey: plan.survey, answers, scores })) held.add(n);
  }
  return held;
}

/**
 * Goes every way through a survey that makes a difference, question by question; `ends` are held against everybody who
 * comes to the end. The survey's conditions look back only, and its jumps lead forward.
 */
export function walkSurvey(survey: Survey, ends: readonly Condition[]): SurveyWalk {
  const plan = walkPlan(survey, ends);
  const standing = Array.from({ length: survey.questions.length + 1 }, () => new Map<string, Position>());
  const walking: Walking = { plan, standing, reached: new Set(), shown: new Set(), taken: new Set() };
  const { reached, shown, taken } = walking;
  send(walking, 0, { answers: {}, sums: plan.scores.map(() => nothing) });
  let steps = 0;
  for (const [place, ways] of plan.ways.entries()) {
    steps += ways.length * (standing[place]?.size ?? 0);
    if (steps > mostSteps || ways.length > mostAnswers)
      return { reached, shown, taken, held: new Set(), tooManyAt: place };
    passQuestion(walking, place);
  }
  return { reached, shown, taken, held: heldAtEnd(walking) };
}
