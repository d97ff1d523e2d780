import type { ArticleRow } from "@shared/contract/referral-views";

const waits = ({ signature }: ArticleRow): boolean => signature === undefined;

export const waitingCount = (rows: readonly ArticleRow[]): number => rows.filter(waits).length;

/** The article that is shown: the one asked for; without one, the first that waits for a signature. */
export const shownArticle = (rows: readonly ArticleRow[], wanted: string | undefined): ArticleRow | undefined =>
  wanted === undefined ? (rows.find(waits) ?? rows[0]) : rows.find(({ article }) => article.id === wanted);
