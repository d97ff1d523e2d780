import { useMutation, useQueryClient } from "@tanstack/react-query";
import { experimentKey, experimentsKey } from "./experiment-keys";

/** Sends one change of an experiment and asks for everything that shows it again, also after a refusal. */
export function useExperimentChange<Input, Output>(
  experimentId: string | undefined,
  send: (input: Input) => Promise<Output>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () =>
      Promise.all(
        [experimentsKey, experimentKey(experimentId)].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
