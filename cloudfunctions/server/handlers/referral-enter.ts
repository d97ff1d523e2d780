import type { Handler } from "../handler";
import { agreeToReferral } from "../referring/agree";
import { checkToken } from "../referring/check-token";
import { friendId, sharerId } from "../referring/ids";
import { myReferral } from "../referring/my-referral";
import { mustBeToken, writeToldCode } from "../referring/told-code";
import { refuse } from "../refusal";
import { patientsOf } from "../store/patients";
import { findReferral } from "../store/referrals";
import { findSharer } from "../store/sharers";

/** Somebody new types in the code a friend told them; only who has agreed to it being noted. */
export const referralEnter: Handler<"referral.enter"> = async ({ code: raw }, { openid, now }) => {
  const id = friendId(openid);
  const [checked, sharer, before, people] = await Promise.all([
    checkToken(raw, openid, now),
    findSharer(sharerId(openid)),
    findReferral(id),
    patientsOf(openid, now),
  ]);
  const { token, code } = mustBeToken(checked);
  if (sharer?.consent.state !== "granted") throw refuse("conflict", { field: "code", reason: "consentNeeded" });
  if (code.openid === openid) throw refuse("conflict", { field: "code", reason: "ownCode" });
  const own = people.filter((one) => one.openid === openid);
  await writeToldCode(id, before, { token, via: "code", own }, now);
  await agreeToReferral(openid, now);
  return myReferral(openid, now);
};
