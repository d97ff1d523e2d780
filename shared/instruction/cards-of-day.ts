import type { Card, CareLine, Plan } from "../pathway/plan";

/** The instruction cards handed out on a day, counted from the procedure. */
export const cardsOfDay = (plan: Pick<Plan, "cards">, day: number): readonly Card[] =>
  plan.cards.filter(({ fromDay, toDay }) => day >= fromDay && day <= toDay);

/** The care advice that holds on a day: what to do first, then what to avoid, then what to know. */
export function careOfDay(plan: Pick<Plan, "advice">, day: number): readonly CareLine[] {
  const order = ["do", "dont", "info"];
  return plan.advice
    .filter(({ fromDay, toDay }) => day >= fromDay && (toDay === null || day <= toDay))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
