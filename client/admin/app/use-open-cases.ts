import { useQuery } from "@tanstack/react-query";
import { useSession } from "../session/session-context";
import { ask } from "./ask";

export const caseCountKey = ["caseCount"] as const;

/** How many cases are open, late, or about somebody who may hurt themselves; renewed like the inbox's numbers. */
export function useOpenCases() {
  const { mayDo } = useSession();
  return useQuery({
    queryKey: caseCountKey,
    queryFn: () => ask("case.count", {}),
    enabled: mayDo("handleCase"),
    refetchInterval: 30_000,
  }).data;
}
