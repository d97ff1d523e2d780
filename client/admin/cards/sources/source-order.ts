import type { SourceRow } from "@shared/contract/referral-views";

/** Those in use first, the newest of them at the top; the ended ones below. */
export const inOrder = (rows: readonly SourceRow[]): readonly SourceRow[] =>
  [...rows].sort(
    (one, other) =>
      Number(one.endedAt !== undefined) - Number(other.endedAt !== undefined) || other.createdAt - one.createdAt,
  );

/** Whether a code in use is called so already. */
export const labelTaken = (rows: readonly SourceRow[], label: string): boolean =>
  rows.some((row) => row.endedAt === undefined && row.label === label.trim());
