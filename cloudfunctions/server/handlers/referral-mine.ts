import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { MyReferral } from "@shared/contract/referral-views";
import type { Handler } from "../handler";
import { decideReferralConsent } from "../referring/decide-consent";
import { myReferral } from "../referring/my-referral";

/** A yes to an earlier text is no yes to this one: the phone asks again. */
const hasAgreed = ({ consent }: MyReferral): boolean =>
  consent?.state === "granted" && consent.textVersion === referralConsentText.version;

/** The caller's card to pass on. Who agreed before being a patient is given the code with the first look afterwards. */
export const referralMine: Handler<"referral.mine"> = async (_, { openid, now }) => {
  const mine = await myReferral(openid, now);
  const lacksCode = mine.whyNot === undefined && hasAgreed(mine) && mine.token === undefined;
  if (!lacksCode) return mine;
  await decideReferralConsent("granted", { openid, now, maySpread: true });
  return myReferral(openid, now);
};
