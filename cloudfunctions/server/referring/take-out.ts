import type { Referral } from "@shared/referral/referral";
import { refuse } from "../refusal";
import type { ReferralRecord } from "../store/referral-records";
import { changeReferral, findReferral } from "../store/referrals";
import { noteOrigin } from "./note-origin";

const mostAttempts = 5;

type Outcome = Referral & Pick<ReferralRecord, "friend">;

/**
 * Makes a referral one that counts for nobody, however often others are faster; where `out` answers nothing it stays. How the
 * friend came is put back before, in case this ends here, and after, in case a step noted it meanwhile.
 */
export async function takeOut(
  found: ReferralRecord,
  out: (referral: ReferralRecord) => Outcome | undefined,
): Promise<void> {
  let referral: ReferralRecord | undefined = found;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const next = referral && out(referral);
    if (!referral || !next) return;
    const came = referral.friend === undefined ? next : { ...next, friend: referral.friend };
    await noteOrigin(came, undefined);
    if (await changeReferral(referral, next)) return noteOrigin(came, undefined);
    referral = await findReferral(found._id);
  }
  throw refuse("unavailable", { reason: "busy" });
}
