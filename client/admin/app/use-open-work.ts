import { useQuery } from "@tanstack/react-query";
import { useSession } from "../session/session-context";
import { ask } from "./ask";

export const inboxCountKey = ["inboxCount"] as const;

/** The numbers of open work, renewed every half minute while the page is visible. */
export function useOpenWork() {
  const { mayDo } = useSession();
  return useQuery({
    queryKey: inboxCountKey,
    queryFn: () => ask("inbox.count", {}),
    enabled: mayDo("readInbox"),
    refetchInterval: 30_000,
  }).data;
}
