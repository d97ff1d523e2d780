import { enoughEvidence, neededPerArm } from "@shared/experiment/needed-per-arm";
import { pairOdds, spreadOf } from "@shared/experiment/odds";
import { playExperiment } from "../../../tools/bench/play-experiment";
import { createRandom } from "../../../tools/demo/random";

const arms = (count: number) => Array.from({ length: count });
const times = 1000;

test.each([
  [0.3, 0.1, 2],
  [0.6, 0.15, 2],
  [0.1, 0.1, 2],
  [0.95, 0.1, 2],
  [0.9, 0.05, 2],
  [0.6, 0.2, 3],
  [0.3, 0.2, 4],
])(
  "with a share of %d, %d more and %d arms at least four of five simulated experiments find it, and not many more",
  (baseline, leastEffect, count) => {
    const plan = { baseline, leastEffect };
    const most = neededPerArm({ ...plan, arms: arms(count) });
    const other = baseline + leastEffect <= 1 ? baseline + leastEffect : baseline - leastEffect;
    const shares = arms(count).map((_, arm) => (arm === count - 1 ? other : baseline));
    const random = createRandom(`needed ${baseline} ${leastEffect} ${count}`);
    const found = arms(times).filter(() => playExperiment({ shares, plan, most }, random)?.arm === count - 1).length;
    expect(found / times).toBeGreaterThan(0.8 - 0.035); // almost three standard deviations of the simulation
    expect(found / times).toBeLessThan(0.87 + 0.035); // nobody takes part for nothing
  },
);

test("more people are needed for smaller effects, for shares near one half and for more arms", () => {
  const needed = (baseline: number, leastEffect: number, count = 2) =>
    neededPerArm({ baseline, leastEffect, arms: arms(count) });
  expect(needed(0.5, 0.05)).toBeGreaterThan(3.5 * needed(0.5, 0.1));
  expect(needed(0.5, 0.1)).toBeGreaterThan(needed(0.2, 0.1));
  expect(needed(0.5, 0.1, 3)).toBeGreaterThan(needed(0.5, 0.1));
  expect(needed(0.5, 0.1, 4)).toBeGreaterThan(needed(0.5, 0.1, 3));
  expect(needed(0.5, 0.1)).toBe(636);
  expect(needed(0.5, 0.1)).toBe(636); // the second time it is remembered
});

test("two arms need twenty times as likely, four sixty times", () => {
  expect([2, 3, 4].map((count) => Math.round(enoughEvidence(count)))).toEqual([20, 40, 60]);
});

test("the size is planned where the least effect lies", () => {
  expect(pairOdds({ baseline: 0.5, leastEffect: 0.1 })).toEqual({ discordant: 0.5, ahead: expect.closeTo(0.6, 12) });
  expect(spreadOf({ baseline: 0.5, leastEffect: 0.1 })).toBeCloseTo(12, 9); // a standard deviation of a tenth
  expect(spreadOf({ baseline: 0.5, leastEffect: 0.0001 })).toBe(5000);
  expect(spreadOf({ baseline: 0.5, leastEffect: 0.5 })).toBe(0.5);
});
