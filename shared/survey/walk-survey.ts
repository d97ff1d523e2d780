import type { Condition } from "./condition";
import { isShown, jumpTaken, placeAfter } from "./place-after";
import { itemValue, scoreFrom } from "./scores-of";
import type { SheetScore } from "./sheet";
import { type StepBudget, spend } from "./step-budget";
import type { Survey } from "./survey";
import type { SurveyAnswer, SurveyAnswers } from "./survey-answers";
import { mostAnswers, type WalkPlan, type Way, walkPlan, waysAt } from "./walk-plan";
import type { WalkScore } from "./walk-scores";
import type { WayMap } from "./way-map";

/** Somebody who came to the end: what of the answers still matters, and the scores that were asked for. */
export interface Arrived {
  readonly answers: SurveyAnswers;
  readonly scores: readonly SheetScore[];
}

/** What came up on any way through some questions of a survey, by their places in the survey. */
export interface SurveyWalk {
  readonly reached: ReadonlySet<number>;
  readonly shown: ReadonlySet<number>;
  /** As `question.jump`. */
  readonly taken: ReadonlySet<string>;
  readonly arrived: readonly Arrived[];
  /** The walk was broken off at this question; then nothing follows from what is missing above. */
  readonly tooManyAt?: number;
}

/** How far a score has come: every whole number between `from` and `to`, or the one number that both are. */
interface Sum {
  readonly from: number;
  readonly to: number;
  readonly answered: number;
}

/** An answer that still matters. */
interface Kept {
  readonly id: string;
  /** By which it is known from the other answers at all places. */
  readonly key: string;
  readonly answer: SurveyAnswer;
  /** The last place where it matters. */
  readonly until: number;
}

/** Where somebody is: the answers that still matter, and how far the scores have come. */
interface Position {
  readonly kept: readonly Kept[];
  readonly answers: SurveyAnswers;
  readonly sums: readonly Sum[];
}

interface Walking {
  readonly plan: WalkPlan;
  readonly places: readonly number[];
  readonly budget: StepBudget;
  /** Who stands at each place, those with the same answers together; the last place is the end. */
  readonly standing: readonly Map<string, readonly Position[]>[];
  readonly reached: Set<number>;
  readonly shown: Set<number>;
  readonly taken: Set<string>;
}

const nothing: Sum = { from: 0, to: 0, answered: 0 };

/** As far as it still makes a difference: none at all when so many items are missing that there will be no such score. */
function asSeen(one: WalkScore | undefined, place: number, so: Sum): Sum {
  if (one === undefined || (one.passed[place] ?? 0) - so.answered > one.score.mayMiss) return nothing;
  const { least, most } = one.matters?.[place] ?? {};
  if (least === undefined || most === undefined) return so;
  const sum = Math.min(Math.max(so.from, least), most);
  return { from: sum, to: sum, answered: so.answered };
}

/** Whatever comes, the scores of one help every condition at the end at least as much as those of the other. */
const isAsGood = ({ scores }: WalkPlan, one: Position, other: Position): boolean =>
  scores.every(({ side }, n) => {
    const more = (one.sums[n]?.from ?? 0) - (other.sums[n]?.from ?? 0);
    return side === "up" ? more >= 0 : side !== "down" || more <= 0;
  });

const answersOf = (kept: readonly Kept[]): SurveyAnswers =>
  Object.fromEntries(kept.map(({ id, answer }) => [id, answer]));

function positionKey({ scores }: WalkPlan, { kept, sums }: Position): string {
  let key = "";
  for (const one of kept) key += one.key;
  for (const [n, { from, to, answered }] of sums.entries())
    key += scores[n]?.side === "both" ? `/${answered},${from},${to}` : `/${answered}`;
  return key;
}

/**
 * People at one place with the same answers, as far as these still matter, go on as one; of those whose scores differ, the
 * ones that help no condition more than another are left out.
 */
function send({ plan, standing, budget }: Walking, place: number, position: Position): void {
  const kept = position.kept.filter(({ until }) => until >= place);
  const answers = kept.length === position.kept.length ? position.answers : answersOf(kept);
  const sums = position.sums.map((so, n) => asSeen(plan.scores[n], place, so));
  const next = { kept, answers, sums };
  const key = positionKey(plan, next);
  const there = standing[place]?.get(key) ?? [];
  if (!spend(budget, (kept.length + there.length) >> 3) || there.some((one) => isAsGood(plan, one, next))) return;
  standing[place]?.set(key, [...there.filter((one) => !isAsGood(plan, next, one)), next]);
}

/** What a way to answer adds to a score, as far as its number is looked at. */
function sumWith(survey: Survey, so: Sum, { score, side }: WalkScore, id: string, { answer, upTo }: Way): Sum {
  const item = score.items.find(({ question }) => question === id);
  const value = item && itemValue(survey, item, { [id]: answer ?? null });
  if (item === undefined || value === undefined) return so;
  const answered = so.answered + 1;
  if (side === undefined) return { ...nothing, answered };
  const other = upTo === undefined ? value : (itemValue(survey, item, { [id]: upTo }) ?? value);
  return { from: so.from + Math.min(value, other), to: so.to + Math.max(value, other), answered };
}

function withAnswer(plan: WalkPlan, position: Position, place: number, number: number, way: Way): Position {
  const { answer } = way;
  if (answer === undefined) return position;
  const id = plan.survey.questions[place]?.id ?? "";
  return {
    kept: [...position.kept, { id, key: `${place}:${number} `, answer, until: plan.lastUse.get(id) ?? -1 }],
    answers: { ...position.answers, [id]: answer },
    sums: plan.scores.map((one, n) => sumWith(plan.survey, position.sums[n] ?? nothing, one, id, way)),
  };
}

function answerAt(walking: Walking, place: number, position: Position, ways: readonly Way[]): void {
  const { plan, places, budget } = walking;
  for (const [number, way] of ways.entries()) {
    if (!spend(budget, 1 + ((plan.weights[place] ?? 0) >> 2))) return;
    const next = withAnswer(plan, position, place, number, way);
    const jump = jumpTaken(plan.survey, place, next.answers);
    if (jump >= 0) walking.taken.add(`${places[place]}.${jump}`);
    send(walking, placeAfter(plan.survey, place, next.answers), next);
  }
}

function passQuestion(walking: Walking, place: number, ways: readonly Way[]): void {
  const { plan, places, budget } = walking;
  const question = plan.survey.questions[place];
  for (const position of [...(walking.standing[place]?.values() ?? [])].flat()) {
    if (!spend(budget, 1)) return;
    walking.reached.add(places[place] ?? place);
    if (question !== undefined && isShown(question, plan.survey, position.answers)) {
      walking.shown.add(places[place] ?? place);
      answerAt(walking, place, position, ways);
    } else {
      send(walking, place + 1, position);
    }
  }
  walking.standing[place]?.clear();
}

/** How many people these sums stand for: one for each number of a range; then there is one score alone. */
const countOf = ([{ from, to } = nothing]: readonly Sum[]): number => 1 + Math.round(to - from);

const spread = (sums: readonly Sum[]): readonly (readonly Sum[])[] => {
  const [{ from, to, answered } = nothing] = sums;
  if (from === to) return [sums];
  return Array.from({ length: countOf(sums) }, (_, n) => [{ from: from + n, to: from + n, answered }]);
};

/** Everybody at the end; unknown when there are more of them than there are steps. */
function arrivedAt({ plan, standing, budget }: Walking): readonly Arrived[] | undefined {
  const people = [...(standing.at(-1)?.values() ?? [])].flat();
  const count = people.reduce((sum, { sums }) => sum + countOf(sums), 0);
  if (!spend(budget, count >> 2)) return undefined;
  return people.flatMap(({ answers, sums }) =>
    spread(sums).map((own) => ({
      answers,
      scores: plan.scores.flatMap(({ score }, n) => scoreFrom(score, own[n]?.from ?? 0, own[n]?.answered ?? 0) ?? []),
    })),
  );
}

/**
 * Goes every way through the questions at these places that makes a difference, as if there were no others; `ends` are what
 * is asked of those who come to the end. The survey's conditions look back only, its jumps lead forward, and no question
 * at another place decides about these.
 */
export function walkSurvey(
  way: WayMap,
  places: readonly number[],
  ends: readonly Condition[],
  budget: StepBudget,
): SurveyWalk {
  const plan = walkPlan(way, places, ends);
  const standing = Array.from({ length: places.length + 1 }, () => new Map<string, readonly Position[]>());
  const walking: Walking = { plan, places, budget, standing, reached: new Set(), shown: new Set(), taken: new Set() };
  const { reached, shown, taken } = walking;
  send(walking, 0, { kept: [], answers: {}, sums: plan.scores.map(() => nothing) });
  for (const [place, original] of places.entries()) {
    const ways = waysAt(plan, place, budget);
    if (ways.length <= mostAnswers) passQuestion(walking, place, ways);
    if (budget.left === 0 || ways.length > mostAnswers)
      return { reached, shown, taken, arrived: [], tooManyAt: original };
  }
  const arrived = arrivedAt(walking);
  return { reached, shown, taken, arrived: arrived ?? [], ...(!arrived && { tooManyAt: places.at(-1) ?? 0 }) };
}
