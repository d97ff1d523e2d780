import { armOf } from "@shared/experiment/arm-of";
import { effectRange } from "@shared/experiment/effect-range";
import { differenceEvidence, harmEvidence } from "@shared/experiment/evidence";
import type { ExperimentPlan } from "@shared/experiment/experiment";
import { enoughEvidence } from "@shared/experiment/needed-per-arm";
import { spreadOf } from "@shared/experiment/odds";
import { emptyTally, settleUnit } from "@shared/experiment/settle-unit";
import type { Random } from "../demo/random";

/** What is really the case in the first arm and in the others, and what the plan believed. */
export interface Played {
  readonly shares: readonly number[];
  readonly plan: { readonly baseline: number; readonly leastEffect: number };
  /** People an arm at most. */
  readonly most: number;
}

/** Pairs of people of whom only one did well. */
interface Pairs {
  better: number;
  worse: number;
}

/** One pair more; `false` when both did alike. */
function tells(pairs: Pairs, armDidWell: boolean, controlDidWell: boolean): boolean {
  if (armDidWell === controlDidWell) return false;
  if (armDidWell) pairs.better += 1;
  else pairs.worse += 1;
  return true;
}

/**
 * Plays an experiment pair by pair and looks after every one: after how many people an arm a difference was believed, with
 * which arm and in which direction; nothing when it never was.
 */
export function playExperiment({ shares, plan, most }: Played, random: Random) {
  const [control = 0, ...arms] = shares;
  const spread = spreadOf(plan);
  const enough = enoughEvidence(shares.length);
  const duels = arms.map((share, place) => ({ share, arm: place + 1, pairs: { better: 0, worse: 0 } }));
  for (let people = 1; people <= most; people += 1) {
    const compared = random.chance(control);
    for (const { share, arm, pairs } of duels) {
      if (!tells(pairs, random.chance(share), compared)) continue;
      const { better, worse } = pairs;
      if (differenceEvidence(better, worse, spread) >= enough) return { people, arm, better: better > worse };
    }
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
 * hash, while everybody does better from day to day: whether a difference was believed at any moment.
 */
export function playDrift(name: string, people: number, from: number, to: number, random: Random): boolean {
  let tally = emptyTally(drifting);
  for (let place = 0; place < people; place += 1) {
    const settleOrder = String(place).padStart(8, "0");
    const { id: armId } = armOf(name, drifting.arms, `wx-${name}-${place}`);
    const success = random.chance(from + ((to - from) * place) / people);
    const quiet = { complaint: false, optOut: false, left: false };
    tally = settleUnit(tally, drifting, { armId, success, ...quiet, settleOrder });
  }
  return (tally.duels["other"]?.success.most ?? 1) >= enoughEvidence(2);
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
): number | undefined {
  const enough = enoughEvidence(2) * watched.length;
  const duels = watched.map((chances) => ({ ...chances, pairs: { better: 0, worse: 0 } }));
  for (let people = 1; people <= most; people += 1) {
    for (const { control, arm, pairs } of duels) {
      const spared = !random.chance(control);
      if (!tells(pairs, !random.chance(arm), spared)) continue;
      if (harmEvidence(pairs.better, pairs.worse) >= enough) return people;
    }
  }
  return undefined;
}
