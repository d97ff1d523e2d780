import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";

/** Why the team owes a patient a call. */
export type CallReason =
  | "missedCheckIn"
  | "doubtfulMessage"
  | "wantsCancel"
  | "wantsMove"
  | "offersPlace"
  | "notReminded"
  | "satisfaction";

/** The appointment or offered place a call is about. */
export interface CallAppointment {
  readonly id: string;
  readonly startsAt: Instant;
  /** What the patient wrote. */
  readonly note?: string;
}

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
