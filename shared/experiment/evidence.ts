import { logBeta, logGamma } from "../statistics/log-gamma";
import type { Bet } from "./bets";
import type { ArmCount } from "./experiment";

/** Greater evidence than this is not told apart. */
const most = 1e12;

type Counted = Pick<ArmCount, "settled" | "successes">;

/**
 * Evidence against "no difference": what is left of a stake of 1 that was spread over the bets, each multiplied by every
 * person's odds. The four counts say all of it, in whatever order people came. Under "no difference" its mean is 1 at every
 * moment, however the share of success moves meanwhile, so the chance that it ever reaches 20 is at most 1/20, however often
 * one looks (Ville).
 */
export function differenceEvidence(control: Counted, arm: Counted, bets: readonly Bet[]): number {
  const armFailures = arm.settled - arm.successes;
  const controlFailures = control.settled - control.successes;
  let sum = 0;
  for (const { weight, armSucceeded, controlSucceeded, armFailed, controlFailed } of bets) {
    const succeeded = arm.successes * armSucceeded + control.successes * controlSucceeded;
    sum += weight * Math.exp(succeeded + armFailures * armFailed + controlFailures * controlFailed);
  }
  return Math.min(sum, most);
}

/** Natural logarithm of the chance of at most so many heads in so many tosses of a fair coin. */
function logChanceOfAtMost(heads: number, tosses: number): number {
  const terms = Array.from(
    { length: heads + 1 },
    (_, count) => logGamma(tosses + 1) - logGamma(count + 1) - logGamma(tosses - count + 1),
  );
  const greatest = terms.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const sum = terms.reduce((before, term) => before + Math.exp(term - greatest), 0);
  return greatest + Math.log(sum) - tosses * Math.LN2;
}

/**
 * Evidence that the new arm does harm, from those who objected in either arm: whoever did is a toss of the coin that dealt
 * the arms. As above, but the coin's chance of the new arm lies anywhere between 1/2 and 1, so that an arm which does good
 * is never taken for one that harms.
 */
export function harmEvidence(control: number, arm: number): number {
  const all = control + arm;
  // mean of (2p)^arm (2(1 - p))^control over p from 1/2 to 1; the incomplete beta function is a sum of coin tosses
  const logarithm = (all + 1) * Math.LN2 + logBeta(arm + 1, control + 1) + logChanceOfAtMost(arm, all + 1);
  return Math.min(Math.exp(logarithm), most);
}
