import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";

/** Why the team owes a patient a call. */
export type CallReason = "missedCheckIn" | "doubtfulMessage";

/** How one attempt ended. */
export type CallOutcome = "reachedFine" | "reachedVisit" | "notReached" | "wrongNumber" | "declined";

/** One attempt to call; appended, never changed. */
export interface CallAttempt {
  readonly by: StaffReference;
  readonly at: Instant;
  readonly outcome: CallOutcome;
  readonly note?: string;
}

export type CallState = "open" | "closed";
