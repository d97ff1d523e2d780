import type { CompensationItem } from "../appointment/timetable";

/** What is given in one month, and how much of it is spent, in fen. */
export interface MonthlyBudget {
  readonly limit: number;
  readonly spent: number;
}

/** Whether an item may be given to this person out of this month's budget; the whole item or nothing. */
export function grantCompensation(
  whom: CompensationItem["for"],
  item: CompensationItem | undefined,
  { limit, spent }: MonthlyBudget,
): { readonly granted: CompensationItem; readonly spent: number } | { readonly refused: "wrongItem" | "overBudget" } {
  if (item?.for !== whom) return { refused: "wrongItem" };
  if (spent + item.cost > limit) return { refused: "overBudget" };
  return { granted: item, spent: spent + item.cost };
}
