import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { MyReferral } from "@shared/contract/referral-views";

/** Where somebody's agreement to the note of the source stands; `outdated` when it was given to another text. */
export type ReferralConsentState = "granted" | "refused" | "withdrawn" | "undecided" | "outdated";

export function referralConsentState({ consent }: Pick<MyReferral, "consent">): ReferralConsentState {
  if (consent === undefined) return "undecided";
  if (consent.state === "granted" && consent.textVersion !== referralConsentText.version) return "outdated";
  return consent.state;
}
