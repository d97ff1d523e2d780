/** Steps for judging one survey as a whole, beyond which it counts as too tangled: less than a second of one core. */
export const mostSteps = 100_000;

/** Steps that are left. They are counted rather than timed, so that a survey is judged alike everywhere. */
export interface StepBudget {
  left: number;
}

/** Takes steps away; with fewer left than that, none are left and the answer is no. */
export function spend(budget: StepBudget, steps: number): boolean {
  const enough = steps <= budget.left;
  budget.left = enough ? budget.left - steps : 0;
  return enough;
}
