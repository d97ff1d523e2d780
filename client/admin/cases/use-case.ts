import type { CaseRow } from "@shared/contract/case-views";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { caseKey } from "./case-keys";

/** The case that is open: asked for by itself, so that looking at it is noted; the list's row stands in until then. */
export function useCase(caseId: string | undefined, listed: CaseRow | undefined) {
  const asked = useQuery({
    queryKey: caseKey(caseId),
    queryFn: () => ask("case.show", { caseId: caseId ?? "" }),
    enabled: caseId !== undefined,
    staleTime: 30_000,
  });
  const { data } = asked;
  const row = listed && data && listed.revision > data.revision ? listed : (data ?? listed);
  return { asked, row };
}
