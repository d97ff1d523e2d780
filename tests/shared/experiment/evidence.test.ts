import { balanceEvidence, tooUneven } from "@shared/experiment/balance-evidence";
import { betsOf } from "@shared/experiment/bets";
import { differenceEvidence, harmEvidence } from "@shared/experiment/evidence";
import { logGamma } from "@shared/statistics/log-gamma";
import fc from "fast-check";
import { stakesOf } from "../../../tools/bench/play-experiment";

const anyPlan = fc.record({
  baseline: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  leastEffect: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
});
const person = fc.record({ isArm: fc.boolean(), success: fc.boolean() });
type Person = { readonly isArm: boolean; readonly success: boolean };

function countsOf(people: readonly Person[]) {
  const count = (of: boolean) => {
    const own = people.filter(({ isArm }) => isArm === of);
    return { settled: own.length, successes: own.filter(({ success }) => success).length };
  };
  return { control: count(false), arm: count(true) };
}

function evidenceOf(people: readonly Person[], plan: Parameters<typeof betsOf>[0]): number {
  const { control, arm } = countsOf(people);
  return differenceEvidence(control, arm, betsOf(plan));
}

test("the logarithm of the gamma function is that of factorials", () => {
  let factorial = 1;
  for (let number = 1; number <= 60; number++) {
    expect(Math.abs(logGamma(number) - Math.log(factorial))).toBeLessThan(1e-11 * Math.max(1, Math.log(factorial)));
    factorial *= number;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(0.2)).toBeCloseTo(1.524_063_822_430_784, 12);
});

test("before anybody was counted the stakes make up 1", () => {
  fc.assert(fc.property(anyPlan, (plan) => expect(evidenceOf([], plan)).toBeCloseTo(1, 12)));
});

test("whatever came before and whatever somebody's outcome, the coin that dealt the arm leaves the mean as it was", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(person, { maxLength: 60 }), fc.boolean(), (plan, before, success) => {
      const either = [true, false].map((isArm) => evidenceOf([...before, { isArm, success }], plan));
      const mean = either.reduce((sum, one) => sum + one, 0) / 2;
      expect(mean / evidenceOf(before, plan)).toBeCloseTo(1, 9);
    }),
  );
});

test("the four counts say the same as every person's bets one after the other", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(person, { minLength: 1, maxLength: 200 }), (plan, people) => {
      const stakes = stakesOf(plan);
      const left = people.map(({ isArm, success }) => stakes(isArm, success)).at(-1) ?? 1;
      expect(evidenceOf(people, plan) / left).toBeCloseTo(1, 6);
    }),
  );
});

test("a difference of the planned size is evidence in either direction, none is not", () => {
  const plan = { baseline: 0.5, leastEffect: 0.1 };
  const evidence = (control: number, arm: number) =>
    differenceEvidence({ settled: 1000, successes: control }, { settled: 1000, successes: arm }, betsOf(plan));
  expect(evidence(500, 600)).toBeGreaterThan(1000);
  expect(evidence(600, 500)).toBeGreaterThan(1000);
  expect(evidence(500, 500)).toBeLessThan(0.2);
  expect(evidence(0, 1000)).toBe(1e12);
});

test("harm: whoever objects is a toss of the coin that dealt the arms, which leaves the mean as it was", () => {
  for (const [control, arm] of [
    [0, 0],
    [1, 4],
    [9, 3],
    [30, 30],
  ] as const) {
    const mean = (harmEvidence(control + 1, arm) + harmEvidence(control, arm + 1)) / 2;
    expect(mean / harmEvidence(control, arm)).toBeCloseTo(1, 9);
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

test("one side alone counts for harm, and more of it is never less", () => {
  const objections = fc.nat({ max: 2000 });
  fc.assert(
    fc.property(objections, objections, (control, arm) => {
      expect(harmEvidence(control, arm)).toBeGreaterThanOrEqual(0);
      expect(harmEvidence(control, arm + 1)).toBeGreaterThanOrEqual(harmEvidence(control + 1, arm));
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
