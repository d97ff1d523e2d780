import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";
import type { VisitState } from "./visit-state";

/** Who moved a visit on: a person on their phone, a member of the team, or the clock. */
export type VisitMover =
  | { readonly kind: "patient" | "guardian" | "relative" }
  | ({ readonly kind: "staff" } & StaffReference)
  | { readonly kind: "clock" };

/** One step of a visit; appended, never changed. */
export interface VisitStep {
  readonly to: VisitState;
  readonly at: Instant;
  readonly by: VisitMover;
  readonly reason?: string;
  /** The step puts an earlier one right. */
  readonly corrects?: true;
  /** Cancelled or moved inside the notice the service asks for. */
  readonly late?: true;
}

/** Why somebody left without a next appointment. `unclosed`: the visit was never checked out. */
export type NoNextReason = "notNeeded" | "decidesLater" | "scheduleUnknown" | "declined" | "elsewhere" | "unclosed";

/** The part of an appointment that tells what happened. */
export interface Visit {
  readonly state: VisitState;
  readonly steps: readonly VisitStep[];
}
