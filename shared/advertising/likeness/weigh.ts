import { type Scale, weightOf } from "./scale";
import { type Trait, traitsOf } from "./traits";

/** Each bucket once, however often its trait stands in the text. */
export const distinct = (traits: readonly Trait[]): readonly number[] => [
  ...new Set(traits.map(({ bucket }) => bucket)),
];

/** How much the text speaks for the answer that the scale was made for: log odds; above 0 it is likelier than not. */
export function weigh(scale: Scale, plain: string): number {
  const buckets = distinct(traitsOf(plain, scale.longest, scale.weights.length));
  const sum = buckets.reduce((total, bucket) => total + weightOf(scale, bucket), 0);
  return scale.bias + sum / Math.sqrt(Math.max(1, buckets.length));
}
