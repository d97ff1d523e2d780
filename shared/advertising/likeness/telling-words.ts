import { type Scale, weightOf } from "./scale";
import { traitsOf } from "./traits";

/** How much each character of a text speaks for the answer: every trait shares its weight among its characters. */
function shares(scale: Scale, plain: string): readonly number[] {
  const share = Array.from({ length: plain.length }, () => 0);
  for (const { bucket, from, to } of traitsOf(plain, scale.longest, scale.weights.length))
    for (let at = from; at < to; at += 1) share[at] = (share[at] ?? 0) + weightOf(scale, bucket) / (to - from);
  return share;
}

/** The words of a text that speak most for the answer; all of it when none of them does. */
export function tellingWords(scale: Scale, plain: string): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: plain.length, sum: 0 };
  let run = { from: 0, sum: 0 };
  for (const [at, share] of shares(scale, plain).entries()) {
    run = run.sum > 0 ? { from: run.from, sum: run.sum + share } : { from: at, sum: share };
    if (run.sum > best.sum) best = { from: run.from, to: at + 1, sum: run.sum };
  }
  return { from: best.from, to: best.to };
}
