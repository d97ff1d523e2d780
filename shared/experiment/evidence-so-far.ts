import { betsOf } from "./bets";
import { differenceEvidence, harmEvidence } from "./evidence";
import type { ArmCount, ArmEvidence, ExperimentPlan, ExperimentTally } from "./experiment";

type Plan = Pick<ExperimentPlan, "arms" | "baseline" | "leastEffect">;

const noEvidence: ArmEvidence = { success: 1, complaint: 1, optOut: 1 };

function evidenceOf(plan: Plan, control: ArmCount, arm: ArmCount): ArmEvidence {
  return {
    success: differenceEvidence(control, arm, betsOf(plan)),
    complaint: harmEvidence(control.complaints, arm.complaints),
    optOut: harmEvidence(control.optOuts, arm.optOuts),
  };
}

/** The greatest evidence of every arm but the first: what was there at any moment before, and what the counts say now. */
export function evidenceSoFar(
  plan: Plan,
  { counts, most }: Pick<ExperimentTally, "counts" | "most">,
): Readonly<Record<string, ArmEvidence>> {
  const [control, ...arms] = plan.arms.map(({ id }) => ({ id, count: counts[id] }));
  return Object.fromEntries(
    arms.map(({ id, count }) => {
      const before = most?.[id] ?? noEvidence;
      if (!control?.count || !count) return [id, before] as const;
      const now = evidenceOf(plan, control.count, count);
      return [
        id,
        {
          success: Math.max(before.success, now.success),
          complaint: Math.max(before.complaint, now.complaint),
          optOut: Math.max(before.optOut, now.optOut),
        },
      ] as const;
    }),
  );
}
