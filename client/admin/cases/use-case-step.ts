import type { CaseRow } from "@shared/contract/case-views";
import type { InputOf } from "@shared/contract/contract";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { caseCountKey } from "../app/use-open-cases";
import type { Page } from "../parts/use-pages";
import { withRow } from "../parts/with-row";
import { caseKey, casesKey } from "./case-keys";

/** Writes one step of a case down and brings every place that shows the case up to date. */
export function useCaseStep(caseId: string) {
  const client = useQueryClient();
  const renew = (keys: readonly (readonly unknown[])[]) =>
    Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation({
    mutationFn: (input: Omit<InputOf<"case.step">, "caseId">) => ask("case.step", { caseId, ...input }),
    onSuccess: (row) => {
      client.setQueryData(caseKey(caseId), row);
      client.setQueriesData<InfiniteData<Page<CaseRow>>>({ queryKey: casesKey }, (pages) =>
        withRow(pages, row, (one) => one.caseId),
      );
      void renew([caseCountKey, ["contact"]]);
    },
    onError: ({ problem }) => {
      if (problem.code === "conflict") void renew([caseKey(caseId), casesKey, caseCountKey]);
    },
  });
}
