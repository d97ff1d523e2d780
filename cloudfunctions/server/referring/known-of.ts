import type { Side } from "@shared/referral/guard-of";
import { knownSharer } from "../store/known-people";
import type { ReferralRecord, SharerRecord } from "../store/referral-records";
import { friendId, sharerId } from "./ids";
import { sideOf } from "./side-of";

/** All that is known of somebody with a card of their own: whether they may pass it on, what they agreed to, how they came. */
export interface Known {
  readonly side: Side;
  readonly sharer: SharerRecord | undefined;
  readonly own: ReferralRecord | undefined;
}

/** Reads it. One read. */
export async function knownOf(openid: string): Promise<Known> {
  const known = await knownSharer(openid, sharerId(openid), friendId(openid));
  return { side: sideOf({ openid }, known), sharer: known.sharers[0], own: known.referrals[0] };
}
