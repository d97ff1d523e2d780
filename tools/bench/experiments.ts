import { neededPerArm } from "@shared/experiment/needed-per-arm";
import { createRandom } from "../demo/random";
import type { Figure } from "./figure";
import {
  type Drift,
  type Played,
  playDrift,
  playExperiment,
  playGuardrails,
  playNaively,
  rangeMisses,
} from "./play-experiment";

/** Experiments of every kind, and people an arm where nothing is there to be found. */
const times = 2000;
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

/** Nothing differs, and somebody looks after every person. */
function falseAlarms(baseline: number, arms: number): Figure {
  const shares = Array.from({ length: arms }, () => baseline);
  const played: Played = { shares, plan: { baseline, leastEffect: 0.1 }, most };
  const found = repeated(`same ${baseline} ${arms}`, (random) => playExperiment(played, random) !== undefined);
  return {
    name: `A/A, ${arms} arms at ${shareText(baseline)}, looked at after every person of ${times} x ${arms * most}: false alarms (at most 5)`,
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

/** How the share of success may move around one half while an experiment runs, for everybody alike. */
const leap: Drift = (part) => (part < 1 / 2 ? -0.3 : 0.3);
const moves: readonly { readonly name: string; readonly drift: Drift }[] = [
  { name: "rises from 20 % to 80 %", drift: (part) => -0.3 + 0.6 * part },
  { name: "leaps from 20 % to 80 % half-way", drift: leap },
  { name: "leaps from 10 % to 60 % half-way", drift: (part) => (part < 1 / 2 ? -0.4 : 0.1) },
  { name: "goes from 30 % to 70 % and back, in eighths", drift: (part) => (Math.floor(8 * part) % 2 ? 0.2 : -0.2) },
];

/** The share moves while it runs, but for no arm more than for the other. */
function driftAlarms({ name, drift }: (typeof moves)[number]): Figure {
  const played: Played = { shares: [0.5, 0.5], plan: { baseline: 0.5, leastEffect: 0.1 }, most, drift };
  const found = repeated(`drift ${name}`, (random) => playExperiment(played, random) !== undefined);
  return {
    name: `A/A, 2 arms, while the share ${name} (${times} x ${2 * most}): false alarms (at most 5)`,
    value: percent(found.filter(Boolean).length),
    unit: "%",
  };
}

/** Slower to play. */
const few = 400;

function countedAlarms(): Figure {
  const random = createRandom("drift");
  const shareAt: Drift = (part) => 1 / 2 + leap(part);
  const found = Array.from({ length: few }, (_, place) => playDrift(`d${place}`, 2 * most, shareAt, random));
  return {
    name: `A/A, 2 arms, dealt and counted by the product while the share leaps from 20 % to 80 % half-way (${few} x ${2 * most}): false alarms (at most 5)`,
    value: ((100 * found.filter(Boolean).length) / few).toFixed(1),
    unit: "%",
  };
}

/** Far more people object from half-way on, in both arms. */
function guardrailDrift(): Figure {
  const watched = [0.02, 0.05].map((share) => ({ control: share, arm: share }));
  const later: Drift = (part) => (part < 1 / 2 ? 0 : 0.3);
  const random = createRandom("guardrail drift");
  const found = Array.from({ length: few }, () => playGuardrails(watched, 300, random, later));
  const stops = found.filter((people) => people !== undefined).length;
  return {
    name: `complaints and opt-outs leap by 30 points half-way in both arms (${few} x 600): experiments stopped by a guardrail (at most 5)`,
    value: ((100 * stops) / few).toFixed(1),
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
    ...moves.map(driftAlarms),
    countedAlarms(),
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
    guardrailDrift(),
  ]);
}
