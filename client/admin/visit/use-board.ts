import type { LocalDate } from "@shared/calendar/local-date";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";

export const boardKey = ["board"] as const;

/** The days' resources and appointments, renewed every quarter of a minute while the page is visible. */
export function useBoard(from: LocalDate, days: number, keepOld = false) {
  return useQuery({
    queryKey: [...boardKey, from, days],
    queryFn: () => ask("desk.board", { from, days }),
    refetchInterval: 15_000,
    ...(keepOld && { placeholderData: keepPreviousData }),
  });
}
