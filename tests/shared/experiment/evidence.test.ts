import { balanceEvidence, tooUneven } from "@shared/experiment/balance-evidence";
import { differenceEvidence, harmEvidence } from "@shared/experiment/evidence";
import { logGamma } from "@shared/statistics/log-gamma";
import fc from "fast-check";

/** Rising factorial, exact for small numbers. */
const rising = (from: number, count: number): number =>
  Array.from({ length: count }, (_, place) => from + place).reduce((product, one) => product * one, 1);

test("the logarithm of the gamma function is that of factorials", () => {
  let factorial = 1;
  for (let number = 1; number <= 60; number++) {
    expect(Math.abs(logGamma(number) - Math.log(factorial))).toBeLessThan(1e-11 * Math.max(1, Math.log(factorial)));
    factorial *= number;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(0.2)).toBeCloseTo(1.524_063_822_430_784, 12);
});

test("the evidence is the beta-binomial over the fair coin, term by term", () => {
  for (const spread of [0.5, 1, 7, 50]) {
    for (let better = 0; better <= 8; better++) {
      for (let worse = 0; worse <= 8; worse++) {
        const exact =
          (2 ** (better + worse) * rising(spread, better) * rising(spread, worse)) / rising(2 * spread, better + worse);
        expect(differenceEvidence(better, worse, spread) / exact).toBeCloseTo(1, 10);
      }
    }
  }
});

test("under no difference its mean is 1 after any number of pairs", () => {
  const choose = (all: number, some: number) =>
    Math.exp(logGamma(all + 1) - logGamma(some + 1) - logGamma(all - some + 1));
  for (const pairs of [1, 2, 5, 12, 30]) {
    const mean = (of: (better: number) => number) =>
      Array.from({ length: pairs + 1 }, (_, better) => (choose(pairs, better) / 2 ** pairs) * of(better)).reduce(
        (sum, one) => sum + one,
        0,
      );
    expect(mean((better) => differenceEvidence(better, pairs - better, 12))).toBeCloseTo(1, 9);
    expect(mean((better) => harmEvidence(better, pairs - better))).toBeCloseTo(1, 9);
  }
});

test("the evidence of harm is the mean over all chances from one half to one", () => {
  const steps = 20_000;
  for (const [better, worse] of [
    [0, 1],
    [0, 6],
    [3, 9],
    [10, 4],
  ] as const) {
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      const chance = 1 / 2 + (step + 1 / 2) / (2 * steps);
      sum += (2 * chance) ** worse * (2 * (1 - chance)) ** better;
    }
    expect(harmEvidence(better, worse) / (sum / steps)).toBeCloseTo(1, 6);
  }
});

test("both sides count alike for a difference, one alone for harm, and more of it is never less", () => {
  const pairs = fc.nat({ max: 2000 });
  fc.assert(
    fc.property(pairs, pairs, fc.double({ min: 0.5, max: 500, noNaN: true }), (better, worse, spread) => {
      const evidence = differenceEvidence(better, worse, spread);
      expect(evidence).toBeGreaterThanOrEqual(0);
      expect(differenceEvidence(worse, better, spread) / evidence).toBeCloseTo(1, 6);
      expect(harmEvidence(better, worse + 1)).toBeGreaterThanOrEqual(harmEvidence(better + 1, worse));
    }),
  );
  expect(harmEvidence(40, 0)).toBeLessThan(0.1);
  expect(harmEvidence(0, 40)).toBeGreaterThan(1e6);
});

test("very uneven arms are noticed, chance is not", () => {
  expect(balanceEvidence([0, 0])).toBeCloseTo(1, 9);
  expect(balanceEvidence([500, 520])).toBeLessThan(1);
  expect(balanceEvidence([330, 340, 335])).toBeLessThan(1);
  expect(balanceEvidence([900, 1100])).toBeGreaterThan(tooUneven);
  expect(balanceEvidence([300, 300, 430])).toBeGreaterThan(tooUneven);
});
