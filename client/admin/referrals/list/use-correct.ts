import type { InputOf } from "@shared/contract/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../app/ask";
import { referralKeys } from "./referral-keys";

/** Sends a correction; refused or not, what it may have moved is asked for again. */
export function useCorrect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: InputOf<"referral.correct">) => ask("referral.correct", input),
    onSettled: () => {
      for (const queryKey of referralKeys) void client.invalidateQueries({ queryKey });
    },
  });
}
