import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { experimentKey } from "./experiment-keys";

/** One experiment with everything found so far, renewed each minute while it is on the screen. */
export const useExperiment = (experimentId: string | undefined) =>
  useQuery({
    queryKey: experimentKey(experimentId),
    queryFn: () => ask("experiment.show", { experimentId: experimentId ?? "" }),
    enabled: experimentId !== undefined,
    refetchInterval: 60_000,
  });
