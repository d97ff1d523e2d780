import type { Instant } from "../calendar/instant";
import type { Task } from "../schedule/task";
import type { ReminderKind } from "./check-in-reminders";

/** The truth at the moment at which a planned look falls due. */
export interface ReminderTruth {
  readonly episodeActive: boolean;
  readonly checkedIn: boolean;
  /** Consent to check-ins stands; without it no check-in is possible and nobody is nagged. */
  readonly consented: boolean;
  /** How many unspent answers "yes" the person has given WeChat for this template. */
  readonly grants: number;
}

export type ReminderDecision =
  | { readonly kind: "send" }
  | { readonly kind: "call" }
  | { readonly kind: "clear"; readonly reason: "episodeEnded" | "checkedIn" | "tooLate" | "nothingToDo" };

/**
 * Decides what a look at a missed check-in leads to: one message if a grant exists, otherwise a call by the team. After
 * the last day only a safety check-in still leads to a call. A look that comes after the check-in closed never sends.
 */
export function settleReminder(
  kind: ReminderKind,
  task: Extract<Task, { kind: "checkIn" }>,
  truth: ReminderTruth,
  now: Instant,
): ReminderDecision {
  if (!truth.episodeActive) return { kind: "clear", reason: "episodeEnded" };
  if (truth.checkedIn) return { kind: "clear", reason: "checkedIn" };
  if (kind === "closed") return task.purpose === "safety" ? { kind: "call" } : { kind: "clear", reason: "nothingToDo" };
  if (now >= task.closesAt) return { kind: "clear", reason: "tooLate" };
  if (!truth.consented) return { kind: "call" };
  return truth.grants > 0 ? { kind: "send" } : { kind: "call" };
}
