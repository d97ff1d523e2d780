import { logGamma } from "../statistics/log-gamma";

/** Deviations of a few hundredths are looked for: what a fault in the assignment makes. */
const spread = 50;

/**
 * Evidence that the arms do not get equally many people, from how many joined each: the counts under shares drawn from a
 * Dirichlet distribution around equal ones, against equal ones. Valid at every moment, like the evidence of a difference.
 */
export function balanceEvidence(joined: readonly number[]): number {
  const all = joined.reduce((sum, one) => sum + one, 0);
  const arms = joined.length;
  const mixture = joined.reduce(
    (sum, one) => sum + logGamma(spread + one) - logGamma(spread),
    logGamma(spread * arms) - logGamma(spread * arms + all),
  );
  return Math.min(Math.exp(mixture + all * Math.log(arms)), 1e12);
}

/** So much of it, and something is wrong with who got what: nothing that was found can be believed. */
export const tooUneven = 1000;
