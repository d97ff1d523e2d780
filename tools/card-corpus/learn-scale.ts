import { nothing, type Scale, steps } from "@shared/advertising/likeness/scale";
import { traitsOf } from "@shared/advertising/likeness/traits";
import { distinct } from "@shared/advertising/likeness/weigh";
import { shuffled } from "./shuffled";

/** A plain text and whether it is an example of what is to be learned. */
export interface Example {
  readonly plain: string;
  readonly holds: boolean;
}

/** A logistic regression while it learns; the weights are those of traits scaled by how telling they are. */
interface Fit {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  bias: number;
}

interface Row {
  readonly buckets: readonly number[];
  readonly holds: boolean;
}

/** How often the lines are gone through. */
const rounds = 15;
const rate = 0.15;
const biasRate = 0.02;
/** Keeps weights small that few lines speak for. */
const shrink = 1e-4;
/** What a trait counts that stands as often on either side. */
const least = 0.5;
/** The share of weights that the alphabet reaches; the few beyond are held at its ends. */
const reached = 0.999;

/** How telling each bucket is: by how much it stands more often on one side than on the other. */
function tellingness(rows: readonly Row[], buckets: number): Float64Array {
  const counts = { held: new Float64Array(buckets).fill(1), not: new Float64Array(buckets).fill(1) };
  for (const { buckets: own, holds } of rows)
    for (const bucket of own) {
      const side = holds ? counts.held : counts.not;
      side[bucket] = (side[bucket] ?? 0) + 1;
    }
  const total = (side: Float64Array) => side.reduce((sum, one) => sum + one, 0);
  const shift = Math.log(total(counts.not) / total(counts.held));
  return counts.held.map((held, n) => least + Math.abs(Math.log(held / (counts.not[n] ?? 1)) + shift));
}

/** One line: the fit is moved a little towards its label, less for buckets that have moved much (AdaGrad). */
function learnRow(fit: Fit, { buckets, holds }: Row, telling: Float64Array): void {
  const even = 1 / Math.sqrt(Math.max(1, buckets.length));
  const sum = buckets.reduce((total, one) => total + (fit.weights[one] ?? 0) * (telling[one] ?? 0) * even, fit.bias);
  const error = 1 / (1 + Math.exp(-sum)) - (holds ? 1 : 0);
  for (const one of buckets) {
    const slope = error * (telling[one] ?? 0) * even + shrink * (fit.weights[one] ?? 0);
    const square = (fit.squares[one] ?? 0) + slope * slope;
    fit.squares[one] = square;
    fit.weights[one] = (fit.weights[one] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
  fit.bias -= biasRate * error;
}

/** Weights as characters, see `Scale`. */
function written(weights: Float64Array, longest: number, bias: number): Scale {
  const sizes = [...weights].filter((one) => one !== 0).map(Math.abs);
  sizes.sort((one, other) => one - other);
  const unit = (sizes[Math.floor((sizes.length - 1) * reached)] ?? 1) / steps;
  const step = (weight: number) => Math.max(-steps, Math.min(steps, Math.round(weight / unit)));
  const characters = Array.from(weights, (weight) => String.fromCharCode(nothing + step(weight)));
  return { longest, bias: Number(bias.toFixed(4)), unit: Number(unit.toPrecision(6)), weights: characters.join("") };
}

/** Learns a scale from examples; the same examples in the same order give the same scale. */
export function learnScale(examples: readonly Example[], longest: number, buckets: number): Scale {
  const rows = examples.map(({ plain, holds }) => ({ buckets: distinct(traitsOf(plain, longest, buckets)), holds }));
  const telling = tellingness(rows, buckets);
  const fit: Fit = { weights: new Float64Array(buckets), squares: new Float64Array(buckets).fill(1e-6), bias: 0 };
  for (let round = 0; round < rounds; round += 1)
    for (const row of shuffled(rows, `round ${round}`)) learnRow(fit, row, telling);
  return written(
    fit.weights.map((weight, n) => weight * (telling[n] ?? 0)),
    longest,
    fit.bias,
  );
}
