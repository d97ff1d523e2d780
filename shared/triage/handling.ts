import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";

/** How a contact with the person ended. */
export type ContactOutcome = "advised" | "visitArranged" | "sentToEmergency";

/** One thing a team member did about a check-in; steps are appended, never changed. */
export type HandlingStep = { readonly by: StaffReference; readonly at: Instant; readonly note?: string } & (
  | { readonly kind: "acknowledged"; readonly reply?: string }
  | { readonly kind: "notReached" }
  | { readonly kind: "contacted"; readonly outcome: ContactOutcome; readonly reply?: string }
);

/** Where the team stands with a check-in. `inHand`: somebody has taken it but it is not finished. */
export interface Handling {
  readonly state: "open" | "inHand" | "closed";
  readonly steps: readonly HandlingStep[];
}
