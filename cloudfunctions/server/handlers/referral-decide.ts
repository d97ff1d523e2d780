import { referralConsentText } from "@shared/consent/referral-consent-text";
import { mayNotShare } from "@shared/referral/may-share";
import type { Handler } from "../handler";
import { agreeToReferral } from "../referring/agree";
import { decideReferralConsent } from "../referring/decide-consent";
import { myReferral } from "../referring/my-referral";
import { sidesOf } from "../referring/sides";
import { withdrawReferral } from "../referring/withdraw";
import { refuse } from "../refusal";

/**
 * A yes or a no to noting who came through whom, for both sides at once. A no deletes first and is put on record after it:
 * whatever ends in between, what is left is a yes with nothing noted, and never a no with something kept.
 */
export const referralDecide: Handler<"referral.decide"> = async ({ state, textVersion }, { openid, now }) => {
  if (textVersion !== referralConsentText.version)
    throw refuse("conflict", { field: "textVersion", reason: "textChanged" });
  const [side] = await sidesOf({ openid });
  if (state === "refused") await withdrawReferral(openid, side);
  await decideReferralConsent(state, { openid, now, maySpread: mayNotShare(side, now) === undefined });
  if (state === "granted") await agreeToReferral(openid, now);
  return myReferral(openid, now);
};
