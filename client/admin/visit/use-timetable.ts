import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";

export const timetableKey = ["timetable"] as const;

/** What the clinic offers and who provides it. */
export const useTimetable = () =>
  useQuery({ queryKey: timetableKey, queryFn: () => ask("timetable.show", {}), staleTime: 60_000 });
