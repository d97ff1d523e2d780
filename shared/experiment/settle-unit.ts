import { evidenceSoFar } from "./evidence-so-far";
import type { ArmCount, ExperimentPlan, ExperimentTally } from "./experiment";

/** What somebody did whose window is over. */
export interface SettledUnit {
  readonly armId: string;
  readonly success: boolean;
  readonly complaint: boolean;
  readonly optOut: boolean;
  /** Left before the end. */
  readonly left: boolean;
  /** Where the person stands in the order in which people are counted. */
  readonly settleOrder: string;
}

type Plan = Pick<ExperimentPlan, "arms" | "baseline" | "leastEffect">;

const noCount: ArmCount = { joined: 0, settled: 0, successes: 0, complaints: 0, optOuts: 0, left: 0 };

/** Before anybody was counted. */
export const emptyTally = ({ arms }: Pick<ExperimentPlan, "arms">): ExperimentTally => ({
  counts: Object.fromEntries(arms.map(({ id }) => [id, noCount])),
  upTo: "",
});

const countOf = (count: ArmCount, { success, complaint, optOut, left }: SettledUnit): ArmCount => ({
  joined: count.joined + 1,
  settled: count.settled + 1,
  successes: count.successes + Number(success),
  complaints: count.complaints + Number(complaint),
  optOuts: count.optOuts + Number(optOut),
  left: count.left + Number(left),
});

/** Counts one person more, in the order in which people's windows end: who was counted already changes nothing. */
export function settleUnit(tally: ExperimentTally, plan: Plan, unit: SettledUnit): ExperimentTally {
  if (unit.settleOrder <= tally.upTo) return tally;
  const counts = { ...tally.counts, [unit.armId]: countOf(tally.counts[unit.armId] ?? noCount, unit) };
  return { counts, most: evidenceSoFar(plan, { ...tally, counts }), upTo: unit.settleOrder };
}
