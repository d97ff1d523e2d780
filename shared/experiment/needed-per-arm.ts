import { logGamma } from "../statistics/log-gamma";
import { chanceOfFinding } from "./chance-of-finding";
import type { ExperimentPlan } from "./experiment";
import { pairOdds, spreadOf } from "./odds";

const significance = 0.05;
const power = 0.8;
/** More pairs than any clinic will ever have. */
const mostPairs = 120_000;

/** The evidence at which a difference is believed: the more arms are compared with the first one, the more of it. */
export const enoughEvidence = (arms: number): number => (arms - 1) / significance;

const logChoose = (all: number, some: number): number =>
  logGamma(all + 1) - logGamma(some + 1) - logGamma(all - some + 1);

/** The chance of finding it with so many pairs of people, only some of which tell the arms apart. */
function powerWith(pairs: number, discordant: number, found: readonly number[]): number {
  const middle = pairs * discordant;
  const width = 8 * Math.sqrt(middle * (1 - discordant)) + 8;
  const [from, to] = [Math.max(0, Math.floor(middle - width)), Math.min(pairs, Math.ceil(middle + width))];
  let sum = 0;
  for (let some = from; some <= to; some += 1) {
    const logarithm = logChoose(pairs, some) + some * Math.log(discordant) + (pairs - some) * Math.log1p(-discordant);
    sum += Math.exp(logarithm) * (found[Math.min(some, found.length - 1)] ?? 0);
  }
  return sum;
}

function search(discordant: number, found: readonly number[]): number {
  let [low, high] = [0, Math.ceil(found.length / discordant)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (powerWith(middle, discordant, found) >= power) high = middle;
    else low = middle;
  }
  return high;
}

type Expected = Pick<ExperimentPlan, "baseline" | "leastEffect"> & { readonly arms: readonly unknown[] };

/** Plans rarely differ, and the walk over all courses takes some milliseconds. */
const known = new Map<string, number>();
const mostKnown = 200;

/**
 * People an arm needs so that the least effect is found in four of five experiments while one looks as often as one likes,
 * with at most one false alarm in twenty over all arms. Computed exactly, not simulated, for people who would be compared
 * in pairs: the evidence, which takes them one by one, finds it with as many at least as often.
 */
export function neededPerArm({ baseline, leastEffect, arms }: Expected): number {
  const key = `${baseline}:${leastEffect}:${arms.length}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { discordant, ahead } = pairOdds({ baseline, leastEffect });
  const course = { ahead, spread: spreadOf({ baseline, leastEffect }), enough: enoughEvidence(arms.length) };
  const needed = search(discordant, chanceOfFinding(course, power, mostPairs));
  if (known.size >= mostKnown) known.clear();
  known.set(key, needed);
  return needed;
}
