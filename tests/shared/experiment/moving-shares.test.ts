import { type Drift, playDrift, playExperiment, playGuardrails } from "../../../tools/bench/play-experiment";
import { createRandom } from "../../../tools/demo/random";

const promised = 0.05;
/** What a true rate of one in twenty may look like in so many simulated experiments: three standard deviations. */
const bound = (times: number): number => promised + 3 * Math.sqrt((promised * (1 - promised)) / times);

/** How often something is found of so many. */
function rate(times: number, isFound: (place: number) => boolean): number {
  return Array.from({ length: times }, (_, place) => isFound(place)).filter(Boolean).length / times;
}

const leap: Drift = (part) => (part < 1 / 2 ? -0.4 : 0.4);
const moves: readonly (readonly [name: string, drift: Drift])[] = [
  ["does not move", () => 0],
  ["rises all the time", (part) => -0.3 + 0.6 * part],
  ["leaps half-way", leap],
  ["leaps to and fro in sixths", (part) => (Math.floor(6 * part) % 2 ? 0.3 : -0.3)],
];

describe("nothing differs, and somebody looks after every person", () => {
  test.each(moves)("while the share %s there is a false alarm in one of twenty at most", (name, drift) => {
    const times = 500;
    const random = createRandom(`moving ${name}`);
    const played = { shares: [0.5, 0.5], plan: { baseline: 0.5, leastEffect: 0.1 }, most: 750, drift };
    const alarms = rate(times, () => playExperiment(played, random) !== undefined);
    expect(alarms).toBeLessThan(bound(times)); // 7.9 %
  });

  test("over three arms and with a plan that is wrong about the share as well", () => {
    const times = 300;
    const random = createRandom("moving wrong");
    const played = { shares: [0.5, 0.5, 0.5], plan: { baseline: 0.2, leastEffect: 0.1 }, most: 500, drift: leap };
    const alarms = rate(times, () => playExperiment(played, random) !== undefined);
    expect(alarms).toBeLessThan(bound(times)); // 8.8 %
  });

  test("nor when the product deals the arms and counts, while the share leaps half-way", () => {
    const times = 60;
    const random = createRandom("product");
    const alarms = rate(times, (place) => playDrift(`m${place}`, 1500, (part) => 0.5 + leap(part), random));
    expect(alarms).toBeLessThan(bound(times)); // 13.4 %
  });

  test("nor by a guardrail, while far more people object from half-way on", () => {
    const times = 200;
    const random = createRandom("moving guardrails");
    const watched = [0.02, 0.05].map((share) => ({ control: share, arm: share }));
    const later: Drift = (part) => (part < 1 / 2 ? 0 : 0.3);
    const alarms = rate(times, () => playGuardrails(watched, 150, random, later) !== undefined);
    expect(alarms).toBeLessThan(bound(times)); // 9.6 %
  });
});

test("a real effect is found while the share moves, in the right direction", () => {
  const random = createRandom("moving found");
  const drift: Drift = (part) => 0.2 * part;
  const played = { shares: [0.4, 0.5], plan: { baseline: 0.5, leastEffect: 0.1 }, most: 636, drift };
  const found = Array.from({ length: 200 }, () => playExperiment(played, random));
  expect(found.filter((one) => one?.better === true).length / 200).toBeGreaterThan(0.75);
  expect(found.filter((one) => one?.better === false).length / 200).toBeLessThan(0.01);
});

test("a team that is wrong about the share still finds the effect with a third more people than it would have planned", () => {
  const random = createRandom("moving wrong found");
  const played = { shares: [0.5, 0.6], plan: { baseline: 0.1, leastEffect: 0.1 }, most: 850 };
  const found = Array.from({ length: 200 }, () => playExperiment(played, random));
  expect(found.filter((one) => one?.better === true).length / 200).toBeGreaterThan(0.7);
});
