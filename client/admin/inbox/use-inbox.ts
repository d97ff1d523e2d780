import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "../app/ask";
import { inboxCountKey } from "../app/use-open-work";
import { pageSize, usePages } from "../parts/use-pages";
import { freshness } from "./freshness";
import type { InboxFilters } from "./use-inbox-filters";

/** The inbox page by page, and every half minute a look at what is new without touching what is shown. */
export function useInbox(filters: InboxFilters) {
  const client = useQueryClient();
  const { list } = usePages(["inbox", filters], (place) => ask("inbox.list", { ...filters, ...place }));
  const latest = useQuery({
    queryKey: ["inboxLatest", filters],
    queryFn: () => ask("inbox.list", { ...filters, limit: pageSize }),
    enabled: list.isSuccess && filters.state === "open",
    refetchInterval: 30_000,
    staleTime: 25_000,
  });
  const pages = list.data?.pages;
  const fresh = useMemo(() => freshness(pages ?? [], latest.data), [pages, latest.data]);
  const refresh = () => {
    void list.refetch();
    void client.invalidateQueries({ queryKey: inboxCountKey });
  };
  return { list, ...fresh, refresh };
}
