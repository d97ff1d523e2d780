import type { InputOf } from "@shared/contract/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";

/** Sends a decision; refused or not, list and budget are asked for again. */
export function useDecide(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: InputOf<"compensation.decide">) => ask("compensation.decide", input),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ["compensations"] }),
  });
}
