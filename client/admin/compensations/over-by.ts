import type { CompensationRow } from "@shared/contract/desk-views";

/** Whole minutes beyond the promise; a broken promise is at least one. */
export const overBy = ({ waitedMinutes, promisedMinutes }: CompensationRow): number =>
  Math.max(1, waitedMinutes - promisedMinutes);
