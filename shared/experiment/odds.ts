import type { ExperimentPlan } from "./experiment";

type Expected = Pick<ExperimentPlan, "baseline" | "leastEffect">;

/** What pairs of people look like when the least effect is there. */
export interface PairOdds {
  /** The chance that only one of a pair succeeds. */
  readonly discordant: number;
  /** Of those pairs, the share in which the arm that does better is ahead; above 1/2. */
  readonly ahead: number;
}

/** The chances of success in the two arms: upwards, or downwards where nothing is left above. */
export const sharesOf = ({ baseline, leastEffect }: Expected): readonly [control: number, arm: number] => [
  baseline,
  baseline + leastEffect <= 1 ? baseline + leastEffect : Math.max(0, baseline - leastEffect),
];

export function pairOdds(expected: Expected): PairOdds {
  const [control, arm] = sharesOf(expected);
  const [low, high] = [Math.min(control, arm), Math.max(control, arm)];
  const ahead = high * (1 - low);
  const discordant = ahead + low * (1 - high);
  return { discordant, ahead: ahead / discordant };
}

const widest = 5000;

/** How narrow around 1/2 the mixture lies with which the size of an experiment is planned: as wide as the least effect. */
export function spreadOf(expected: Expected): number {
  const distance = pairOdds(expected).ahead - 1 / 2;
  return Math.min(widest, Math.max(1 / 2, (1 / (4 * distance ** 2) - 1) / 2));
}
