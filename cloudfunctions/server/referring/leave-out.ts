import { isOpen } from "@shared/referral/advance";
import type { ReferralRecord } from "../store/referral-records";
import { referralsWithIds } from "../store/referrals";
import { forgetThanks } from "../thanking/forget-thanks";
import { waysOf } from "./ids";
import { takeOut } from "./take-out";

const leftOut = (referral: ReferralRecord) =>
  isOpen(referral) || referral.state === "visit"
    ? ({ ...referral, state: "void", voidReason: "sensitiveCare" } as const)
    : undefined;

/**
 * Somebody turns out to be in care that nothing may be shared about: how they came counts for nobody any more, whether a card
 * was opened on the phone or its code told at the desk for one of their documents, and nobody is thanked for it.
 */
export async function leaveOut(openid: string, patientIds: readonly string[]): Promise<void> {
  const ways = waysOf(openid, patientIds);
  await forgetThanks(openid, ways);
  for (const referral of await referralsWithIds(ways)) await takeOut(referral, leftOut);
}
