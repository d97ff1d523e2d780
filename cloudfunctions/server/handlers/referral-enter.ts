import type { Handler } from "../handler";
import { agreeToReferral } from "../referring/agree";
import { checkToken } from "../referring/check-token";
import { friendId } from "../referring/ids";
import { myReferral } from "../referring/my-referral";
import { mustBeToken, writeToldCode } from "../referring/told-code";
import { refuse } from "../refusal";
import { patientsOf } from "../store/patients";

/** Somebody new types in the code a friend told them; only who has agreed to it being noted. */
export const referralEnter: Handler<"referral.enter"> = async ({ code: raw }, { openid, now }) => {
  const [checked, people] = await Promise.all([checkToken(raw, openid, now), patientsOf(openid, now)]);
  const { token, code } = mustBeToken(checked);
  const [before] = code.referrals;
  const [sharer] = code.sharers;
  if (sharer?.consent.state !== "granted") throw refuse("conflict", { field: "code", reason: "consentNeeded" });
  if (code.openid === openid) throw refuse("conflict", { field: "code", reason: "ownCode" });
  const own = people.filter((one) => one.openid === openid);
  await writeToldCode(friendId(openid), before, { token, via: "code", own }, now);
  await agreeToReferral(openid, now);
  return myReferral(openid, now);
};
