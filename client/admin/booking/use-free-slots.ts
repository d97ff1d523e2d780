import type { LocalDate } from "@shared/calendar/local-date";
import { addDays } from "@shared/calendar/local-date";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";

export interface SlotQuestion {
  readonly serviceId: string;
  readonly from: LocalDate;
  /** How many days are looked at. */
  readonly days: number;
  readonly resourceId?: string;
  /** The appointment that is to be moved; its own place counts as free. */
  readonly moving?: string;
}

/** The free places of some days; never taken from memory for longer than a breath, because others book too. */
export function useFreeSlots(question: SlotQuestion | undefined) {
  return useQuery({
    queryKey: ["slots", question],
    queryFn: async () => {
      if (question === undefined) return [];
      const { from, days, ...rest } = question;
      return (await ask("desk.slots", { ...rest, from, to: addDays(from, days - 1) })).slots;
    },
    enabled: question !== undefined,
    staleTime: 2_000,
    placeholderData: keepPreviousData,
  });
}
