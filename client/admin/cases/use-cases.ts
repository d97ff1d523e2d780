import type { CasePage, CaseRow } from "@shared/contract/case-views";
import { useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { caseCountKey } from "../app/use-open-cases";
import { usePages } from "../parts/use-pages";
import { casesKey } from "./case-keys";
import type { CaseFilters } from "./use-case-filters";

/** The cases page by page, renewed every half minute, so that nobody's crisis waits for a reload. */
export function useCases(filters: CaseFilters) {
  const client = useQueryClient();
  const { list, rows } = usePages<CaseRow, CasePage>(
    [...casesKey, filters],
    (place) => ask("case.list", { ...filters, ...place }),
    { refetchInterval: 30_000 },
  );
  const refresh = () => {
    void list.refetch();
    void client.invalidateQueries({ queryKey: caseCountKey });
  };
  return { list, rows, refresh };
}
