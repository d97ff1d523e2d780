import type { Condition } from "./condition";
import { conditionParts, leavesIn, questionsIn, scoresIn } from "./condition-parts";
import { holds } from "./holds";
import { scoreSides } from "./score-sides";
import { type StepBudget, spend } from "./step-budget";
import { type Arrived, walkSurvey } from "./walk-survey";
import { placesWith, type WayMap, weightOf } from "./way-map";

/** A survey whose conditions at the end are being judged. */
export interface Judging {
  readonly way: WayMap;
  readonly budget: StepBudget;
  /** Walks that were gone before, by what they looked at. */
  readonly walks: Map<string, readonly Arrived[]>;
}

/** Conditions that have to hold together, and the places they depend on. */
interface Cluster {
  readonly parts: readonly Condition[];
  readonly places: ReadonlySet<number>;
}

/** Steps for a walk that looks at choices between several conditions as a whole, before they are taken one by one. */
const shortWalk = 2000;

/** The conditions that all have to hold for this one to hold, or for it not to. */
function together(condition: Condition, wanted = true): readonly Condition[] {
  if ("not" in condition) return together(condition.not, !wanted);
  if (wanted && "all" in condition) return condition.all.flatMap((part) => together(part));
  if (!wanted && "any" in condition) return condition.any.flatMap((part) => together(part, false));
  return [wanted ? condition : { not: condition }];
}

/** The conditions of which one is enough for this one to hold; none when it has no such parts. */
function oneOf(condition: Condition): readonly Condition[] | undefined {
  if ("any" in condition) return condition.any;
  return "not" in condition && "all" in condition.not ? condition.not.all.map((not) => ({ not })) : undefined;
}

function placesOf({ way }: Judging, condition: Condition): ReadonlySet<number> {
  const { questions, scores } = way.survey;
  const looked = scoresIn([condition]);
  const items = scores.filter(({ id }) => looked.has(id)).flatMap((score) => score.items);
  const ids = new Set([...questionsIn([condition]), ...items.map(({ question }) => question)]);
  return new Set(
    placesWith(
      way,
      questions.flatMap(({ id }, place) => (ids.has(id) ? [place] : [])),
    ),
  );
}

/** Conditions that depend on no common question can hold together when each of them can. */
function clusters(judging: Judging, conditions: readonly Condition[]): readonly Cluster[] {
  let found: readonly Cluster[] = [];
  for (const condition of conditions) {
    const own = placesOf(judging, condition);
    const touched = found.filter(({ places }) => [...own].some((place) => places.has(place)));
    const merged = {
      parts: [...touched.flatMap(({ parts }) => parts), condition],
      places: new Set([...touched.flatMap(({ places }) => [...places]), ...own]),
    };
    found = [...found.filter((cluster) => !touched.includes(cluster)), merged];
  }
  return found;
}

/** One score alone is walked exactly, for whatever bounds; several are walked for theirs. */
function lookedAt(parts: readonly Condition[]): string {
  const scores = [...scoresIn(parts)].sort();
  const sides = scoreSides(parts);
  const leaves = leavesIn(parts).flatMap((leaf) =>
    "question" in leaf || scores.length > 1 ? [JSON.stringify(leaf)] : [],
  );
  return JSON.stringify([[...new Set(leaves)].sort(), scores.map((id) => [id, sides.get(id) ?? ""])]);
}

/** Everybody who comes to the end, as far as these conditions look at them; unknown when there are too many. */
function arrivals({ way, budget, walks }: Judging, cluster: Cluster, most: number): readonly Arrived[] | undefined {
  const key = lookedAt(cluster.parts);
  const known = walks.get(key);
  if (known) return known;
  const own = { left: Math.min(most, budget.left) };
  const before = own.left;
  const { arrived, tooManyAt } = walkSurvey(
    way,
    [...cluster.places].sort((a, b) => a - b),
    cluster.parts,
    own,
  );
  spend(budget, before - own.left);
  if (tooManyAt !== undefined) return undefined;
  walks.set(key, arrived);
  return arrived;
}

function onWalk(judging: Judging, cluster: Cluster, most: number): boolean | undefined {
  const arrived = arrivals(judging, cluster, most);
  if (!arrived || !spend(judging.budget, (arrived.length * (4 + weightOf(cluster.parts))) >> 4)) return undefined;
  const { survey } = judging.way;
  return arrived.some((position) => cluster.parts.every((part) => holds(part, { survey, ...position })));
}

/** Takes the first choice between several conditions apart; unknown when there is none, or no part of it can be told. */
function partByPart(judging: Judging, { parts }: Cluster): boolean | undefined {
  const chosen = parts.findIndex((part) => oneOf(part) !== undefined);
  const choice = parts[chosen];
  const others = parts.filter((_, n) => n !== chosen);
  let verdict: boolean | undefined = choice === undefined ? undefined : false;
  for (const one of (choice && oneOf(choice)) ?? []) {
    const can = canHold(judging, [one, ...others]);
    if (can) return true;
    if (can === undefined) verdict = undefined;
  }
  return verdict;
}

function clusterHolds(judging: Judging, cluster: Cluster): boolean | undefined {
  const choices = cluster.parts.filter((part) => oneOf(part) !== undefined).length;
  if (choices === 0) return onWalk(judging, cluster, judging.budget.left);
  const whole = cluster.parts.length === 1 ? undefined : onWalk(judging, cluster, shortWalk);
  return whole ?? partByPart(judging, cluster);
}

/**
 * Whether any answers bring about all of these conditions; `undefined` when that is too tangled to be told. What does not
 * depend on each other is judged apart, and of several conditions one of which is enough, one after the other.
 */
export function canHold(judging: Judging, conditions: readonly Condition[]): boolean | undefined {
  const parts = conditions.flatMap((condition) => together(condition));
  const size = parts.reduce((sum, part) => sum + conditionParts(part, "").length, 0);
  if (!spend(judging.budget, 1 + size)) return undefined;
  let verdict: boolean | undefined = true;
  for (const cluster of clusters(judging, parts)) {
    const can = clusterHolds(judging, cluster);
    if (can === false) return false;
    if (can === undefined) verdict = undefined;
  }
  return verdict;
}
