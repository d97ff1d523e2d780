import type { TimetableView } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { timetableKey } from "../visit/use-timetable";

/**
 * Saves one change of the timetable, made from the revision that was opened. When somebody else was faster the newest is
 * fetched and nothing is lost of what was typed.
 */
export function useSave<T>(send: (input: T) => Promise<TimetableView>, onSaved: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (timetable) => {
      client.setQueryData(timetableKey, timetable);
      void Promise.all(
        [["board"], ["slots"], ["utilisation"]].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      onSaved();
    },
    onError: ({ problem }) => {
      if (problem.code === "conflict") void client.invalidateQueries({ queryKey: timetableKey });
    },
  });
}
