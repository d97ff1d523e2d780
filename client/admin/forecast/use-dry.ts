import type { InputOf } from "@shared/contract/contract";
import type { DryRow } from "@shared/contract/message-views";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "../app/ask";

export type DryDays = InputOf<"forecast.list">["days"];

/** So many pages are asked for one after the other: a page may be empty although there are more. */
const atOnce = 8;

/** A page is in the order of what is planned next, which is not always what is not covered first. */
export const soonestFirst = (rows: readonly DryRow[]): readonly DryRow[] =>
  [...rows].sort((one, other) => one.dryAt - other.dryAt);

/** Who runs dry in these days; looks through the patients page by page until it pauses for somebody to go on. */
export function useDry(days: DryDays) {
  const list = useInfiniteQuery({
    queryKey: ["forecast", days],
    queryFn: ({ pageParam }) => ask("forecast.list", { days, ...(pageParam !== undefined && { cursor: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  });
  const [goal, setGoal] = useState({ days, pages: atOnce });
  const pages = list.data?.pages.length ?? 0;
  const most = goal.days === days ? goal.pages : atOnce;
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  const goesOn = hasNextPage && !isError && pages < most;
  useEffect(() => {
    if (goesOn && !isFetching) void fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);
  return {
    list,
    rows: soonestFirst(list.data?.pages.flatMap((page) => page.rows) ?? []),
    looking: list.isPending || goesOn || list.isFetchingNextPage,
    goOn: () => setGoal({ days, pages: pages + atOnce }),
  };
}
