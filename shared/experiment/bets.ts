import type { ExperimentPlan } from "./experiment";
import { sharesOf } from "./odds";

type Expected = Pick<ExperimentPlan, "baseline" | "leastEffect">;

/**
 * One belief about what an arm does, as the odds it gives on the arm of somebody whose outcome is known: natural logarithms
 * of twice the chance it gives to what was the case. Without a difference the arm is a fair coin whatever the outcome, at
 * whatever time, so the mean of what a bet multiplies its stake by is 1 for every single person.
 */
export interface Bet {
  readonly weight: number;
  readonly armSucceeded: number;
  readonly controlSucceeded: number;
  readonly armFailed: number;
  readonly controlFailed: number;
}

/** Effects that are bet on, in least effects of the plan on the scale of log odds: upwards and downwards. */
const sizes = [-2, -1.4, -1, -0.6, 0.6, 1, 1.4, 2] as const;

/** Three quarters are staked on the baseline of the plan; the rest on others, for a team that is wrong about its own. */
const ownWeight = 0.75;
const otherBaselines = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** No bet takes anything for impossible. */
const inside = (share: number): number => Math.min(0.995, Math.max(0.005, share));
const logOdds = (share: number): number => Math.log(share / (1 - share));

function betOf(control: number, arm: number, weight: number): Bet {
  const succeeded = arm / (control + arm);
  const failed = (1 - arm) / (2 - control - arm);
  return {
    weight,
    armSucceeded: Math.log(2 * succeeded),
    controlSucceeded: Math.log(2 * (1 - succeeded)),
    armFailed: Math.log(2 * failed),
    controlFailed: Math.log(2 * (1 - failed)),
  };
}

function betsAt(expected: Expected, weight: number): readonly Bet[] {
  const [control, least] = sharesOf(expected).map(inside) as [number, number];
  const effect = logOdds(least) - logOdds(control);
  return sizes.map((size) => {
    const arm = 1 / (1 + Math.exp(-logOdds(control) - size * effect));
    return betOf(control, arm, weight / sizes.length);
  });
}

/** The same plan judges thousands of people. */
const known = new WeakMap<Expected, readonly Bet[]>();

/** The bets of a plan, fixed before anybody takes part; their weights make up 1. */
export function betsOf(plan: Expected): readonly Bet[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const { leastEffect } = plan;
  const others = otherBaselines.flatMap((baseline) =>
    betsAt({ baseline, leastEffect }, (1 - ownWeight) / otherBaselines.length),
  );
  const bets = [...betsAt(plan, ownWeight), ...others];
  known.set(plan, bets);
  return bets;
}
