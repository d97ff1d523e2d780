import { textHash } from "../../statistics/text-hash";

/** A short run of characters in a text, as the bucket it falls into. */
export interface Trait {
  readonly bucket: number;
  readonly from: number;
  readonly to: number;
}

/** One of so many buckets (a power of two) for a run. */
function bucketOf(run: string, buckets: number): number {
  const hash = textHash(run);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/**
 * Every run of up to so many characters in the plain form of a line, with a mark where the line begins and ends. All
 * digits are one, since a price or a telephone number says the same whatever it is.
 */
export function traitsOf(plain: string, longest: number, buckets: number): readonly Trait[] {
  const marked = `^${plain.replace(/[0-9]/g, "0")}$`;
  const all: Trait[] = [];
  for (let from = 0; from < marked.length; from += 1)
    for (let to = from + 1; to <= Math.min(from + longest, marked.length); to += 1)
      all.push({
        bucket: bucketOf(marked.slice(from, to), buckets),
        from: Math.max(0, from - 1),
        to: Math.min(plain.length, to - 1),
      });
  return all;
}
