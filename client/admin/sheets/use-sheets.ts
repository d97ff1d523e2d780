import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";

export const sheetsKey = (patientId: string | undefined) => ["sheets", patientId] as const;

/** One patient's surveys. Every question for them is written down as a look, so it is not asked again and again. */
export const useSheets = (patientId: string | undefined) =>
  useQuery({
    queryKey: sheetsKey(patientId),
    queryFn: () => ask("sheet.ofPatient", { patientId: patientId ?? "" }),
    enabled: patientId !== undefined,
    staleTime: 60_000,
  });
