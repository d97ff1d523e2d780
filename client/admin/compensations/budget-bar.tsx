import type { CompensationPage } from "@shared/contract/desk-views";
import { compensationWords, yuan } from "../words/compensation-words";

/** How much of the month's budget is spent. */
export function BudgetBar({ budget: { month, limit, spent } }: Pick<CompensationPage, "budget">) {
  const share = limit === 0 ? 100 : Math.min(100, Math.round((spent / limit) * 100));
  return (
    <div className={share >= 90 ? "budget is-tight" : "budget"}>
      <span>{compensationWords.budget(month)}</span>
      <span className="budget-bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      <strong>{compensationWords.spent(yuan(spent), yuan(limit))}</strong>
    </div>
  );
}
