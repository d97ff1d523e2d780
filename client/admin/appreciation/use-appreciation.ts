import type { AppreciationLedger, AppreciationRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { usePages } from "../parts/use-pages";

const ledgerKey = ["appreciation"] as const;

/** Which part of the ledger is shown. */
export type LedgerState = "proposed" | "decided";

/** The ledger in one of its two lists, with the programme as it stands. */
export function useLedger(state: LedgerState) {
  const { list, rows } = usePages<AppreciationRow, AppreciationLedger>([...ledgerKey, state], ({ cursor }) =>
    ask("appreciation.show", { state, ...(cursor !== undefined && { cursor }) }),
  );
  return { list, rows, ledger: list.data?.pages[0] };
}

/** Sends one change of the ledger or of the programme; refused or not, everything is asked for again. */
export function useLedgerChange<Input, Output>(send: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => void client.invalidateQueries({ queryKey: ledgerKey }),
  });
}
