import { differenceEvidence, harmEvidence } from "./evidence";
import type { ArmCount, Duel, ExperimentPlan, ExperimentTally } from "./experiment";
import { spreadOf } from "./odds";

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
type Compared = "success" | "complaint" | "optOut";

const noCount: ArmCount = { joined: 0, settled: 0, successes: 0, complaints: 0, optOuts: 0, left: 0 };
const noDuel: Duel = { better: 0, worse: 0, waiting: { of: "control", outcomes: "" }, most: 1 };

/** Before anybody was counted. */
export const emptyTally = ({ arms }: Pick<ExperimentPlan, "arms">): ExperimentTally => ({
  counts: Object.fromEntries(arms.map(({ id }) => [id, noCount])),
  duels: Object.fromEntries(
    arms.slice(1).map(({ id }) => [id, { success: noDuel, complaint: noDuel, optOut: noDuel }]),
  ),
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

/** Evidence after a pair in which only one did well. */
function judged(duel: Duel, compared: Compared, plan: Plan): Duel {
  const { better, worse } = duel;
  const evidence =
    compared === "success" ? differenceEvidence(better, worse, spreadOf(plan)) : harmEvidence(better, worse);
  return { ...duel, most: Math.max(duel.most, evidence) };
}

/** One more outcome of one side: it waits for its partner, or it is the partner of the one that waits longest. */
function entered(duel: Duel, of: "control" | "arm", well: boolean, compared: Compared, plan: Plan): Duel {
  const { waiting } = duel;
  const mark = well ? "1" : "0";
  if (waiting.outcomes === "" || waiting.of === of)
    return { ...duel, waiting: { of, outcomes: waiting.outcomes + mark } };
  const outcomes = waiting.outcomes.slice(1);
  const rest = { ...duel, waiting: outcomes === "" ? noDuel.waiting : { of: waiting.of, outcomes } };
  if (waiting.outcomes.startsWith(mark)) return rest;
  const armDidWell = well === (of === "arm");
  const { better, worse } = duel;
  const next = armDidWell ? { ...rest, better: better + 1 } : { ...rest, worse: worse + 1 };
  return judged(next, compared, plan);
}

/**
 * Counts one person more, in the order in which people joined: who was counted already changes nothing. In a pair about
 * complaints or refusals the one without any did better.
 */
export function settleUnit(tally: ExperimentTally, plan: Plan, unit: SettledUnit): ExperimentTally {
  if (unit.settleOrder <= tally.upTo) return tally;
  const control = plan.arms[0]?.id;
  const side = unit.armId === control ? "control" : "arm";
  const concerned = (armId: string) => side === "control" || armId === unit.armId;
  const duels = Object.entries(tally.duels).map(([armId, { success, complaint, optOut }]) => {
    if (!concerned(armId)) return [armId, { success, complaint, optOut }] as const;
    return [
      armId,
      {
        success: entered(success, side, unit.success, "success", plan),
        complaint: entered(complaint, side, !unit.complaint, "complaint", plan),
        optOut: entered(optOut, side, !unit.optOut, "optOut", plan),
      },
    ] as const;
  });
  const counts = { ...tally.counts, [unit.armId]: countOf(tally.counts[unit.armId] ?? noCount, unit) };
  return { counts, duels: Object.fromEntries(duels), upTo: unit.settleOrder };
}
