import type { ReactNode } from "react";
import type { ProblemError } from "../app/problem-error";
import { Failed } from "./failed";
import { LoadMore } from "./load-more";
import { PageLoading } from "./page-loading";

interface Props {
  /** How the asking goes. */
  readonly list: {
    readonly isPending: boolean;
    readonly error: ProblemError | null;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly refetch: () => unknown;
    readonly fetchNextPage: () => unknown;
  };
  /** How many rows are shown. */
  readonly shown: number;
  readonly nothing: ReactNode;
  readonly children: ReactNode;
}

/** A list in each of its states: loading, failed, empty, and filled with a way to the next page. */
export function PagedList({ list, shown, nothing, children }: Props) {
  if (shown > 0) {
    return (
      <>
        {children}
        <LoadMore
          shown={shown}
          more={list.hasNextPage}
          busy={list.isFetchingNextPage}
          onMore={() => list.fetchNextPage()}
        />
      </>
    );
  }
  if (list.error) return <Failed error={list.error} onRetry={() => list.refetch()} />;
  return list.isPending ? <PageLoading rows={10} /> : nothing;
}
