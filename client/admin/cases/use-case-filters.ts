import { useAddress } from "../parts/use-address";

export interface CaseFilters {
  readonly state: "open" | "closed";
  readonly mine: boolean;
}

/** Which cases are shown and which one is open, kept in the address so that they survive a reload. */
export function useCaseFilters() {
  const { params, change } = useAddress();
  const filters: CaseFilters = {
    state: params.get("state") === "closed" ? "closed" : "open",
    mine: params.get("whose") === "mine",
  };
  return {
    filters,
    openedId: params.get("open") ?? undefined,
    filterBy: change,
    open: (caseId: string | undefined) => change({ open: caseId }),
  };
}
