import { isOpen } from "@shared/referral/advance";
import { refuse } from "../refusal";
import { changeReferral, findReferral } from "../store/referrals";
import { forgetThanks } from "../thanking/forget-thanks";
import { friendId } from "./ids";
import { noteOrigin } from "./note-origin";

const mostAttempts = 5;

/**
 * Somebody turns out to be in care that nothing may be shared about: how they came counts for nobody any more, and nobody is
 * thanked for it.
 */
export async function leaveOut(openid: string): Promise<void> {
  await forgetThanks(openid);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const referral = await findReferral(friendId(openid));
    if (!referral || !(isOpen(referral) || referral.state === "visit")) return;
    const out = { ...referral, state: "void", voidReason: "sensitiveCare" } as const;
    await noteOrigin(out, undefined);
    if (await changeReferral(referral, out)) return;
  }
  throw refuse("unavailable", { reason: "busy" });
}
