/**
 * What was learned from labelled lines: how much each bucket of traits speaks for one answer (a positive weight) or
 * against it. A weight is one printable character; `?` weighs nothing, each step of the alphabet one `unit`.
 */
export interface Scale {
  /** The longest run of characters that is a trait. */
  readonly longest: number;
  /** What speaks for the answer before anything is read. */
  readonly bias: number;
  readonly unit: number;
  /** One character for each bucket; their number is a power of two. */
  readonly weights: string;
}

/** The character that weighs nothing. */
export const nothing = 63;

/** How many steps a weight can go to either side; the alphabet runs from `#` to `[`. */
export const steps = 28;

/** What a bucket weighs. */
export const weightOf = ({ weights, unit }: Scale, bucket: number): number =>
  (weights.charCodeAt(bucket) - nothing) * unit;
