import { logBeta, logGamma } from "../statistics/log-gamma";

/** Greater evidence than this is not told apart. */
const most = 1e12;

const bounded = (logarithm: number): number => Math.min(Math.exp(logarithm), most);

/**
 * Evidence against "no difference" from pairs in which only one of the two succeeded: how many times as likely they are if
 * the chance of `better` is not 1/2 but drawn from Beta(`spread`, `spread`), than if it is 1/2. Under "no difference" its
 * mean is 1 at every moment, so the chance that it ever reaches 20 is at most 1/20, however often one looks (Ville).
 */
export const differenceEvidence = (better: number, worse: number, spread: number): number =>
  bounded((better + worse) * Math.LN2 + logBeta(spread + better, spread + worse) - logBeta(spread, spread));

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
 * Evidence that the new arm does harm: as above, but the chance that it is the new one that came off worse lies anywhere
 * between 1/2 and 1, so that an arm which does good is never taken for one that harms.
 */
export function harmEvidence(better: number, worse: number): number {
  const pairs = better + worse;
  // mean of (2p)^worse (2(1 - p))^better over p from 1/2 to 1; the incomplete beta function is a sum of coin tosses
  return bounded((pairs + 1) * Math.LN2 + logBeta(worse + 1, better + 1) + logChanceOfAtMost(worse, pairs + 1));
}
