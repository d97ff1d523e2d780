import type { InfiniteData } from "@tanstack/react-query";
import type { Page } from "./use-pages";

/** The same pages with one row replaced; rows keep their places so that nothing jumps under the cursor. */
export const withRow = <Row>(
  pages: InfiniteData<Page<Row>> | undefined,
  row: Row,
  idOf: (one: Row) => string,
): InfiniteData<Page<Row>> | undefined =>
  pages && {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      rows: page.rows.map((one) => (idOf(one) === idOf(row) ? row : one)),
    })),
  };
