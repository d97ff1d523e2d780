import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";
import type { Token } from "./token";

/**
 * How far a friend has come: the card was opened; the friend agreed that it is noted; booked; was seen. `void`: does not
 * count. `withdrawn`: one side took the agreement back, and nothing but the fact is left.
 */
export type ReferralState = "opened" | "agreed" | "lead" | "visit" | "void" | "withdrawn";

export const referralStates: readonly ReferralState[] = ["opened", "agreed", "lead", "visit", "void", "withdrawn"];

/** Why a referral does not count. */
export type VoidReason =
  | "self"
  | "household"
  | "staff"
  | "alreadyPatient"
  | "minor"
  | "sensitiveCare"
  | "expired"
  | "codeEnded"
  | "byStaff";

/** Through what the friend came: a link or mini-program code, a code typed in, or a code told at the desk. */
export type ReferralVia = "link" | "code" | "desk";

/** A change by the team, kept as long as the referral; on the next card without its codes. */
export interface Correction {
  readonly by: StaffReference;
  readonly at: Instant;
  readonly reason: string;
  readonly from: { readonly state: ReferralState; readonly token?: Token };
  readonly to: { readonly state: ReferralState; readonly token?: Token };
}

/** One friend and the first card they came through. */
export interface Referral {
  /** Gone once withdrawn. */
  readonly token?: Token;
  readonly via: ReferralVia;
  readonly state: ReferralState;
  readonly openedAt: Instant;
  readonly agreedAt?: Instant;
  readonly leadAt?: Instant;
  /** The first appointment booked after the card was opened. */
  readonly appointmentId?: string;
  readonly visitAt?: Instant;
  readonly voidReason?: VoidReason;
  /** Reasons against it that the team has looked into and set aside; they are not held against it again. */
  readonly setAside?: readonly VoidReason[];
  readonly corrections?: readonly Correction[];
}
