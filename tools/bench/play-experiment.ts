import { armOf } from "@shared/experiment/arm-of";
import { type Bet, betsOf } from "@shared/experiment/bets";
import { effectRange } from "@shared/experiment/effect-range";
import { harmEvidence } from "@shared/experiment/evidence";
import type { ExperimentPlan } from "@shared/experiment/experiment";
import { enoughEvidence } from "@shared/experiment/needed-per-arm";
import { emptyTally, settleUnit } from "@shared/experiment/settle-unit";
import type { Random } from "../demo/random";

/** What is really the case in the first arm and in the others, and what the plan believed. */
export interface Played {
  readonly shares: readonly number[];
  readonly plan: { readonly baseline: number; readonly leastEffect: number };
  /** People an arm at most. */
  readonly most: number;
  /** What is added to the shares of all arms when this part of the people has been counted, 0 to 1. */
  readonly drift?: Drift;
}

export type Drift = (part: number) => number;

/** What every bet multiplies its stake by, in the order: control failed, control succeeded, arm failed, arm succeeded. */
const factorsOf = (bets: readonly Bet[]): readonly Float64Array[] =>
  [
    bets.map(({ controlFailed }) => controlFailed),
    bets.map(({ controlSucceeded }) => controlSucceeded),
    bets.map(({ armFailed }) => armFailed),
    bets.map(({ armSucceeded }) => armSucceeded),
  ].map((logarithms) => Float64Array.from(logarithms, Math.exp));

/** The bets of one arm, played on: what is left of all stakes. Says the same as `differenceEvidence` of the counts. */
export function stakesOf(plan: Played["plan"]) {
  const bets = betsOf(plan);
  const factors = factorsOf(bets);
  const stakes = Float64Array.from(bets, ({ weight }) => weight);
  return (isArm: boolean, success: boolean): number => {
    const by = factors[2 * Number(isArm) + Number(success)] ?? stakes;
    let sum = 0;
    for (let place = 0; place < stakes.length; place += 1) {
      const stake = (stakes[place] ?? 0) * (by[place] ?? 0);
      stakes[place] = stake;
      sum += stake;
    }
    return sum;
  };
}

const noDrift: Drift = () => 0;

/** One arm against the first one, person by person. */
function duelOf(arm: number, plan: Played["plan"]) {
  const stakes = stakesOf(plan);
  const counts = { settled: [0, 0], successes: [0, 0] };
  const shareOf = (side: number) => (counts.successes[side] ?? 0) / (counts.settled[side] ?? 0);
  return {
    arm,
    concerns: (own: number) => own === 0 || own === arm,
    isAhead: () => shareOf(1) > shareOf(0),
    evidenceWith: (own: number, success: boolean): number => {
      const side = Number(own !== 0);
      counts.settled[side] = (counts.settled[side] ?? 0) + 1;
      counts.successes[side] = (counts.successes[side] ?? 0) + Number(success);
      return stakes(own !== 0, success);
    },
  };
}

/**
 * Plays an experiment person by person, every arm as likely, and looks after every one: after how many people an arm a
 * difference was believed, with which arm and in which direction; nothing when it never was.
 */
export function playExperiment({ shares, plan, most, drift = noDrift }: Played, random: Random) {
  const enough = enoughEvidence(shares.length);
  const duels = shares.slice(1).map((_, place) => duelOf(place + 1, plan));
  const all = most * shares.length;
  for (let people = 1; people <= all; people += 1) {
    const own = random.between(0, shares.length - 1);
    const success = random.chance((shares[own] ?? 0) + drift(people / all));
    const found = duels.find((duel) => duel.concerns(own) && duel.evidenceWith(own, success) >= enough);
    if (found) return { people: Math.ceil(people / shares.length), arm: found.arm, better: found.isAhead() };
  }
  return undefined;
}

const drifting: ExperimentPlan = {
  title: "",
  question: "",
  subject: { kind: "message", message: "checkIn:missed" },
  arms: [
    { id: "now", title: "" },
    { id: "other", title: "" },
  ],
  metric: "checkedIn",
  windowDays: 1,
  pathwayId: null,
  percent: 100,
  baseline: 0.5,
  leastEffect: 0.1,
};

/**
 * Plays an experiment in which nothing differs the way the product counts it, person by person with arms drawn by their
 * hash, while the share of success moves: whether a difference was believed at any moment.
 */
export function playDrift(name: string, people: number, shareAt: Drift, random: Random): boolean {
  let tally = emptyTally(drifting);
  for (let place = 0; place < people; place += 1) {
    const settleOrder = String(place).padStart(8, "0");
    const { id: armId } = armOf(name, drifting.arms, `wx-${name}-${place}`);
    const success = random.chance(shareAt(place / people));
    const quiet = { complaint: false, optOut: false, left: false };
    tally = settleUnit(tally, drifting, { armId, success, ...quiet, settleOrder });
  }
  return (tally.most?.["other"]?.success ?? 1) >= enoughEvidence(2);
}

/** The test that textbooks give for one look, looked at after every pair. */
export function playNaively({ shares: [control = 0, arm = 0], most }: Played, random: Random): boolean {
  let [one, other] = [0, 0];
  for (let people = 1; people <= most; people += 1) {
    one += Number(random.chance(control));
    other += Number(random.chance(arm));
    const pooled = (one + other) / (2 * people);
    const deviation = Math.sqrt((2 * pooled * (1 - pooled)) / people);
    if (people >= 20 && deviation > 0 && Math.abs(other - one) / people / deviation > 1.96) return true;
  }
  return false;
}

/** Whether the range of the effect ever misses what is really the case. */
export function rangeMisses(
  { shares: [control = 0, arm = 0], most }: Played,
  planned: number,
  random: Random,
): boolean {
  let [one, other] = [0, 0];
  for (let people = 1; people <= most; people += 1) {
    one += Number(random.chance(control));
    other += Number(random.chance(arm));
    const range = effectRange(
      { settled: people, successes: one },
      { settled: people, successes: other },
      planned,
      0.05,
    );
    if (range && (arm - control < range.low || range.high < arm - control)) return true;
  }
  return false;
}

/** After how many people an arm something that is watched stops the experiment; nothing when it never does. */
export function playGuardrails(
  watched: readonly { readonly control: number; readonly arm: number }[],
  most: number,
  random: Random,
  drift: Drift = noDrift,
): number | undefined {
  const enough = enoughEvidence(2) * watched.length;
  const objections = watched.map((chances) => ({ chances, counts: { control: 0, arm: 0 } }));
  for (let people = 1; people <= 2 * most; people += 1) {
    const own = random.chance(1 / 2) ? "arm" : "control";
    const more = drift(people / (2 * most));
    const objected = objections.filter(({ chances }) => random.chance(chances[own] + more));
    for (const { counts } of objected) counts[own] += 1;
    if (objected.some(({ counts }) => harmEvidence(counts.control, counts.arm) >= enough)) return Math.ceil(people / 2);
  }
  return undefined;
}
