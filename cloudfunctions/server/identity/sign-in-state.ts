import type { Instant } from "@shared/calendar/instant";
import type { SignInCodeRecord } from "../store/records";

export type SignInState = "waiting" | "approved" | "expired";

/** Where a sign-in code stands: approval counts for good, otherwise it runs out. */
export function signInState(code: SignInCodeRecord, now: Instant): SignInState {
  if (code.approvedBy !== undefined) return "approved";
  return now < code.expiresAt ? "waiting" : "expired";
}
