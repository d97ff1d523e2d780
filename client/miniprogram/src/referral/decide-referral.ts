import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { Problem } from "@shared/contract/problem";
import { api } from "@/care/api";
import { myReferralView } from "@/care/views";
import { clearPendingAsk } from "./pending-ask";

/**
 * Hands over whether the source may be noted, with the version of the text that was shown; refusing takes an earlier
 * agreement back. Answers what went wrong, if anything.
 */
export async function decideReferral(state: "granted" | "refused"): Promise<Problem | undefined> {
  const reply = await api.call("referral.decide", { state, textVersion: referralConsentText.version });
  if (!reply.ok) return reply.problem;
  clearPendingAsk();
  myReferralView.replace(reply.data);
  return undefined;
}
