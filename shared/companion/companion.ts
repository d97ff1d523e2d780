import type { Instant } from "../calendar/instant";

/** A view of somebody's recovery to-do for one other person, for a while. */
export interface Companion {
  readonly from: Instant;
  readonly until: Instant;
  readonly revokedAt?: Instant;
  /** When the one person opened it first; nobody else can from then on. */
  readonly takenAt?: Instant;
}

/** For how many days it can be given. */
export const companionDays = [1, 3, 7, 14] as const;
/** So many can be open at a time. */
export const mostCompanions = 3;
