import type { CompensationBudgetRecord, CompensationRecord } from "./appointment-records";
import { cutPage } from "./cursor";
import { inState } from "./in-state";
import { table } from "./table";

const compensations = table<CompensationRecord>("compensations");
const budgets = table<CompensationBudgetRecord>("compensationBudgets");

/** Adds the proposals that are not there yet. */
export const insertProposals = (proposals: readonly CompensationRecord[]): Promise<void> =>
  compensations.insertMissing(proposals);

/** A page of what is proposed, oldest first, or of what was decided, newest first. */
export async function compensationPage(state: "proposed" | "decided", cursor: string | undefined, limit: number) {
  const rows = await compensations.find(
    { order: inState(state, cursor) },
    { sort: { order: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ order }) => order);
}

/** What was given in a month (`2026-11`) so far, in fen. */
export const spentIn = async (month: string): Promise<number> => (await budgets.get(month))?.spent ?? 0;
