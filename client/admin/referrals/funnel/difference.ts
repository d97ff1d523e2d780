import { leastForShare } from "./steps-of";

/** How many of how many. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

/** Two shares against each other. */
export type Difference =
  | { readonly kind: "tooFew" }
  /** `by`: the first less the second, -1 to 1; `low` to `high`: where it lies 19 times out of 20. */
  | {
      readonly kind: "unclear" | "higher" | "lower";
      readonly by: number;
      readonly low: number;
      readonly high: number;
    };

/** 19 times out of 20, on both sides of a normal distribution. */
const z = 1.959964;

/** Where a share lies (Wilson's interval, which stays within 0 and 1 for few people). */
function range({ part, whole }: PartOfWhole): { readonly low: number; readonly high: number } {
  const share = part / whole;
  const middle = share + z ** 2 / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  return { low: (middle - reach) / scale, high: (middle + reach) / scale };
}

/**
 * Whether the first group's share is really higher or lower than the second's (Newcombe's interval of the difference).
 * Unclear as long as the difference may as well be none.
 */
export function difference(one: PartOfWhole, other: PartOfWhole): Difference {
  if (one.whole < leastForShare || other.whole < leastForShare) return { kind: "tooFew" };
  const [first, second] = [one.part / one.whole, other.part / other.whole];
  const [a, b] = [range(one), range(other)];
  const by = first - second;
  const low = by - Math.hypot(first - a.low, b.high - second);
  const high = by + Math.hypot(a.high - first, second - b.low);
  const clear = low > 0 ? "higher" : "lower";
  return { kind: low <= 0 && high >= 0 ? "unclear" : clear, by, low, high };
}
