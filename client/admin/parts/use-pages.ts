import { keepPreviousData, type QueryKey, useInfiniteQuery } from "@tanstack/react-query";

/** A page of a list as the server answers it; `cursor` is there when there are more. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly cursor?: string;
}

/** What a page is asked for with; the cursor is left out for the first one. */
interface PagePlace {
  readonly limit: number;
  readonly cursor?: string;
}

interface Options<Row> {
  /** Milliseconds after which everything shown is asked for again, while visible. */
  readonly refetchInterval?: number | false | ((rows: readonly Row[]) => number | false);
  /** Whether the old rows stay until those of a new question have come. */
  readonly keepOld?: boolean;
}

/** How many rows are asked for at a time. */
export const pageSize = 30;

const rowsOf = <Row>(pages: readonly Page<Row>[] | undefined): readonly Row[] =>
  pages?.flatMap(({ rows }) => rows) ?? [];

/** A list of the server, page by page on demand. */
export function usePages<Row, P extends Page<Row>>(
  queryKey: QueryKey,
  askPage: (place: PagePlace) => Promise<P & Page<Row>>,
  { refetchInterval = false, keepOld = false }: Options<Row> = {},
) {
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => askPage({ limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
    staleTime: 0,
    refetchInterval: (query) =>
      typeof refetchInterval === "function" ? refetchInterval(rowsOf(query.state.data?.pages)) : refetchInterval,
    ...(keepOld && { placeholderData: keepPreviousData }),
  });
  return { list, rows: rowsOf(list.data?.pages) };
}
