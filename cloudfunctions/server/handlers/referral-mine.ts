import type { Handler } from "../handler";
import { decideReferralConsent } from "../referring/decide-consent";
import { myReferral } from "../referring/my-referral";

/** The caller's card to pass on. Who agreed before being a patient is given the code with the first look afterwards. */
export const referralMine: Handler<"referral.mine"> = async (_, { openid, now }) => {
  const mine = await myReferral(openid, now);
  const lacksCode = mine.whyNot === undefined && mine.consent?.state === "granted" && mine.token === undefined;
  if (!lacksCode) return mine;
  await decideReferralConsent("granted", { openid, now, maySpread: true });
  return myReferral(openid, now);
};
