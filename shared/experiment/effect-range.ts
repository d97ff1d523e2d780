import type { ArmCount } from "./experiment";

/** A difference of shares, and where it lies. */
export interface EffectRange {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Below this many people in either arm a range that rests on large numbers says nothing. */
const leastPeople = 20;

type Counted = Pick<ArmCount, "settled" | "successes">;

/** A share that is never 0 or 1, so that the variance is not taken for nothing. */
const cautious = ({ settled, successes }: Counted): number => (successes + 1 / 2) / (settled + 1);
const share = ({ settled, successes }: Counted): number => successes / settled;
const varianceOf = (count: Counted): number => (cautious(count) * (1 - cautious(count))) / count.settled;

/**
 * Where the difference of the shares of success lies (this arm minus the first), valid at every moment at once: an
 * asymptotic confidence sequence with Robbins' normal mixture, narrowest when `planned` people an arm were counted.
 * `error`: the chance that it ever misses. Nothing while there are too few people.
 */
export function effectRange(control: Counted, arm: Counted, planned: number, error: number): EffectRange | undefined {
  const people = Math.min(control.settled, arm.settled);
  if (people < leastPeople) return undefined;
  const estimate = share(arm) - share(control);
  const variance = people * (varianceOf(control) + varianceOf(arm));
  const tuning = (2 * Math.log(1 / error) + Math.log(2 * Math.log(1 / error) + 1)) / planned;
  const grown = people * tuning + 1;
  const width = Math.sqrt((variance * grown * (2 * Math.log(1 / error) + Math.log(grown))) / (tuning * people ** 2));
  return { estimate, low: Math.max(-1, estimate - width), high: Math.min(1, estimate + width) };
}
