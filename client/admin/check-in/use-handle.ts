import type { InputOf } from "@shared/contract/contract";
import type { InboxRow } from "@shared/contract/staff-views";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { inboxCountKey } from "../app/use-open-work";
import type { Page } from "../parts/use-pages";
import { withRow } from "../parts/with-row";

/** Records what the team did about one check-in and brings every place that shows it up to date. */
export function useHandle(episodeId: string) {
  const client = useQueryClient();
  const renew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ["patient", episodeId] }),
      client.invalidateQueries({ queryKey: ["inboxLatest"] }),
      client.invalidateQueries({ queryKey: inboxCountKey }),
    ]);
  return useMutation({
    mutationFn: (input: InputOf<"checkIn.handle">) => ask("checkIn.handle", input),
    onSuccess: (row) => {
      client.setQueriesData<InfiniteData<Page<InboxRow>>>({ queryKey: ["inbox"] }, (pages) =>
        withRow(pages, row, (one) => one.checkInId),
      );
      void renew();
    },
    onError: ({ problem }) => {
      if (problem.code === "conflict") void renew();
    },
  });
}
