import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";

/**
 * Where a case comes from. `lowScore`: an answer asks for somebody to act. `recovery`: what somebody
 * says of their recovery asks for the care team. `mood`: a screening asks for a talk.
 * `crisis`: somebody may hurt themselves. `complaint`: by the patient, or noted by the team. `contact`: wants to be
 * called.
 */
export type CaseKind = "lowScore" | "recovery" | "mood" | "crisis" | "complaint" | "contact";

/** How soon somebody has to act: within the minutes of a red alert, today, by tomorrow, or within three days of the calendar. */
export type CaseUrgency = "crisis" | "sameDay" | "nextDay" | "threeDays";

export type CaseState = "open" | "inHand" | "closed";

/** How a case ended. */
export type CaseOutcome = "settled" | "explained" | "visitArranged" | "referred" | "notReached" | "withdrawn";

/** What happened to a case; appended, never changed. `reply` and what it says is read by the patient. */
export type CaseStep = {
  readonly at: Instant;
  /** Absent when the patient did it. */
  readonly by?: StaffReference;
} & (
  | { readonly kind: "opened" }
  /** `from`: whose it was, when it was somebody else's. */
  | { readonly kind: "taken"; readonly from?: StaffReference }
  | { readonly kind: "handedOver"; readonly to: StaffReference; readonly reason: string }
  | { readonly kind: "called"; readonly reached: boolean; readonly note?: string }
  | { readonly kind: "noted"; readonly note: string }
  | { readonly kind: "replied"; readonly reply: string }
  | { readonly kind: "closed"; readonly outcome: CaseOutcome; readonly reply: string; readonly note?: string }
  /** The patient says more, or that it is not settled: then it is open again. */
  | { readonly kind: "added"; readonly text: string }
  | { readonly kind: "reopened"; readonly text: string }
  | { readonly kind: "confirmed" }
);

/** Something that one person of the team settles with a patient by a deadline. */
export interface Case {
  readonly kind: CaseKind;
  readonly urgency: CaseUrgency;
  readonly state: CaseState;
  /** One owner at any time. */
  readonly owner: StaffReference;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly steps: readonly CaseStep[];
}
