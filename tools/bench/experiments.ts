import { neededPerArm } from "@shared/experiment/needed-per-arm";
import { createRandom } from "../demo/random";
import type { Figure } from "./figure";
import { type Played, playDrift, playExperiment, playGuardrails, playNaively, rangeMisses } from "./play-experiment";

/** Experiments of every kind, and people an arm where nothing is there to be found. */
const times = 4000;
const most = 2000;

const percent = (count: number): string => ((100 * count) / times).toFixed(1);

const repeated = <T>(name: string, play: (random: ReturnType<typeof createRandom>) => T): readonly T[] => {
  const random = createRandom(name);
  return Array.from({ length: times }, () => play(random));
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const shareText = (share: number): string => `${Math.round(share * 100)} %`;

/** Nothing differs, and somebody looks after every pair. */
function falseAlarms(baseline: number, arms: number): Figure {
  const shares = Array.from({ length: arms }, () => baseline);
  const played: Played = { shares, plan: { baseline, leastEffect: 0.1 }, most };
  const found = repeated(`same ${baseline} ${arms}`, (random) => playExperiment(played, random) !== undefined);
  return {
    name: `A/A, ${arms} arms at ${shareText(baseline)}, looked at after every pair of ${times} x ${most}: false alarms (at most 5)`,
    value: percent(found.filter(Boolean).length),
    unit: "%",
  };
}

function naiveAlarms(baseline: number): Figure {
  const played: Played = { shares: [baseline, baseline], plan: { baseline, leastEffect: 0.1 }, most };
  const found = repeated(`naive ${baseline}`, (random) => playNaively(played, random));
  return {
    name: `the same A/A at ${shareText(baseline)} with a z-test looked at as often: false alarms`,
    value: percent(found.filter(Boolean).length),
    unit: "%",
  };
}

/** The least effect of the plan is really there. */
function planted(baseline: number, leastEffect: number, arms: number): readonly Figure[] {
  const needed = neededPerArm({ baseline, leastEffect, arms: Array.from({ length: arms }) });
  const shares = Array.from({ length: arms }, (_, arm) => (arm === arms - 1 ? baseline + leastEffect : baseline));
  const played: Played = { shares, plan: { baseline, leastEffect }, most: needed };
  const found = repeated(`planted ${baseline} ${leastEffect} ${arms}`, (random) => playExperiment(played, random));
  const isRight = (one: (typeof found)[number]) => one?.better === true && one.arm === arms - 1;
  const lasted = found.map((one) => one?.people ?? needed);
  const what = `${shareText(baseline)} against ${shareText(baseline + leastEffect)}, ${arms} arms`;
  return [
    {
      name: `${what}, planned with ${needed} people an arm: found`,
      value: percent(found.filter(isRight).length),
      unit: "%",
    },
    { name: `${what}: people an arm until it was found or given up, median`, value: median(lasted), unit: "people" },
  ];
}

const drifts = 1000;

/** Everybody does better while it runs, but no arm more than the other. */
function driftAlarms(): Figure {
  const random = createRandom("drift");
  const found = Array.from({ length: drifts }, (_, place) => playDrift(`d${place}`, 2 * most, 0.2, 0.8, random));
  return {
    name: `A/A, 2 arms, counted person by person while the share rises from 20 % to 80 % (${drifts} x ${2 * most}): false alarms (at most 5)`,
    value: ((100 * found.filter(Boolean).length) / drifts).toFixed(1),
    unit: "%",
  };
}

function missed(control: number, arm: number): Figure {
  const played: Played = { shares: [control, arm], plan: { baseline: control, leastEffect: 0.1 }, most };
  const misses = repeated(`range ${control} ${arm}`, (random) => rangeMisses(played, 700, random));
  return {
    name: `range of the effect, ${shareText(control)} against ${shareText(arm)}, looked at after every pair: ever misses it (at most 5)`,
    value: percent(misses.filter(Boolean).length),
    unit: "%",
  };
}

function guardrails(complaints: readonly [number, number], optOuts: readonly [number, number]): readonly Figure[] {
  const watched = [complaints, optOuts].map(([control, arm]) => ({ control, arm }));
  const name = `complaints ${complaints.map(shareText).join(" and ")}, opt-outs ${optOuts.map(shareText).join(" and ")}`;
  const stops = repeated(name, (random) => playGuardrails(watched, most, random)).flatMap((people) => people ?? []);
  const stopped: Figure = {
    name: `${name}: experiments stopped by a guardrail`,
    value: percent(stops.length),
    unit: "%",
  };
  if (complaints[0] === complaints[1]) return [{ ...stopped, name: `${stopped.name} (at most 5)` }];
  return [stopped, { name: `${name}: people an arm until then, median`, value: median(stops), unit: "people" }];
}

/** How often the experiments' statistics are wrong while somebody looks all the time, and how soon they are right. */
export function benchExperiments(): Promise<readonly Figure[]> {
  const baselines = [0.05, 0.3, 0.6, 0.9];
  return Promise.resolve([
    ...baselines.map((baseline) => falseAlarms(baseline, 2)),
    ...baselines.map((baseline) => falseAlarms(baseline, 3)),
    driftAlarms(),
    ...baselines.map(naiveAlarms),
    ...planted(0.3, 0.1, 2),
    ...planted(0.6, 0.1, 2),
    ...planted(0.1, 0.05, 2),
    ...planted(0.6, 0.15, 3),
    missed(0.3, 0.3),
    missed(0.3, 0.4),
    missed(0.05, 0.05),
    ...guardrails([0.02, 0.02], [0.05, 0.05]),
    ...guardrails([0.02, 0.08], [0.05, 0.05]),
  ]);
}
