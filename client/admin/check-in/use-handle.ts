import type { InputOf } from "@shared/contract/contract";
import type { InboxPage, InboxRow } from "@shared/contract/staff-views";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { inboxCountKey } from "../app/use-open-work";

type Pages = InfiniteData<InboxPage>;

/** The same pages with one row replaced; rows keep their places so that nothing jumps under the cursor. */
const withRow = (pages: Pages | undefined, row: InboxRow): Pages | undefined =>
  pages && {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      rows: page.rows.map((one) => (one.checkInId === row.checkInId ? row : one)),
    })),
  };

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
      client.setQueriesData<Pages>({ queryKey: ["inbox"] }, (pages) => withRow(pages, row));
      void renew();
    },
    onError: ({ problem }) => {
      if (problem.code === "conflict") void renew();
    },
  });
}
