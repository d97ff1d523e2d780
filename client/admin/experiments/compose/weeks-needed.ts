import type { ExperimentPlan } from "@shared/experiment/experiment";

/** Weeks until every arm has its people, when so many are concerned each week; `undefined` while that is
 * not known, or while there is nobody. */
export function weeksNeeded(
  { arms, percent }: Pick<ExperimentPlan, "arms" | "percent">,
  neededPerArm: number,
  perWeek: number | null,
): number | undefined {
  if (perWeek === null || perWeek <= 0) return undefined;
  return Math.ceil((neededPerArm * arms.length) / ((perWeek * percent) / 100));
}
