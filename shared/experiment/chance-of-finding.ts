import { logBeta } from "../statistics/log-gamma";

/** What the count of pairs is played with. */
export interface Course {
  /** The share of pairs that the better arm wins; above 1/2. */
  readonly ahead: number;
  /** Of the mixture around 1/2. */
  readonly spread: number;
  /** The evidence at which a difference is believed. */
  readonly enough: number;
}

/** The fewest pairs won at which the evidence suffices; asked for one pair more each time. */
function fewestWon({ spread, enough }: Course): (pairs: number) => number {
  const needed = logBeta(spread, spread) + Math.log(enough);
  let won = 0;
  return (pairs) => {
    const suffices = () => pairs * Math.LN2 + logBeta(spread + won, spread + pairs - won) >= needed;
    while (won <= pairs && (won < pairs - won || !suffices())) won += 1;
    return won;
  };
}

/** One pair more: the chances of every number of pairs won, in place; answers the greatest number now. */
function step(chances: Float64Array, first: number, last: number, ahead: number): void {
  for (let won = last + 1; won > first; won -= 1)
    chances[won] = (chances[won] ?? 0) * (1 - ahead) + (chances[won - 1] ?? 0) * ahead;
  chances[first] = (chances[first] ?? 0) * (1 - ahead);
}

/**
 * The chance that the better arm is found by the first, second, third … pair in which only one of the two succeeded: exact,
 * over every course that the count can take. It stops well after `power` is reached, or at `most` pairs.
 */
export function chanceOfFinding(course: Course, power: number, most: number): readonly number[] {
  const fewestOf = fewestWon(course);
  const chances = new Float64Array(most + 2);
  chances[0] = 1;
  const found = [0];
  let [first, last, sum, until] = [0, 0, 0, most];
  for (let pairs = 1; pairs <= until; pairs += 1) {
    const fewest = fewestOf(pairs);
    step(chances, first, last, course.ahead);
    last += 1;
    for (; last >= fewest; last -= 1) sum += chances[last] ?? 0;
    chances.fill(0, last + 1, pairs + 1);
    first = Math.max(first, pairs - fewest + 1); // as many lost as would have to be won: the worse one was found
    found.push(sum);
    if (sum >= power) until = Math.min(until, pairs + 12 * Math.ceil(Math.sqrt(pairs)) + 40);
  }
  return found;
}
