import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";

/** One patient's record. Every question for it is written down as a look, so it is asked when opened and not kept fresh. */
export const usePatient = (episodeId: string | undefined) =>
  useQuery({
    queryKey: ["patient", episodeId],
    queryFn: () => ask("patient.show", { episodeId: episodeId ?? "" }),
    enabled: episodeId !== undefined,
    staleTime: 60_000,
  });
