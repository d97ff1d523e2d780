import { mayThank } from "@shared/appreciation/may-thank";
import { nameOfThanked, thankedOf } from "@shared/appreciation/thanked-of";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import type { Side } from "@shared/referral/guard-of";
import { sharerId } from "../referring/ids";
import { givenIn, readAppreciation, storeProposal } from "../store/appreciations";
import type { AppreciationRecord, ReferralRecord } from "../store/referral-records";

/**
 * Proposes that the clinic thanks whoever passed a card on, once for each referral, when its programme and what is known of
 * them allow it; `true` when a proposal was added, or put in place of an open one that named somebody else. Nothing is given by it: a named person decides.
 */
export async function proposeThanks(
  referral: Pick<ReferralRecord, "_id" | "state">,
  referrer: Side,
  now: Instant,
): Promise<boolean> {
  const { programme } = await readAppreciation();
  if (!programme.on || referrer.openid === undefined) return false;
  const today = clinicDateAt(now);
  const [year, sharer] = [today.slice(0, 4), sharerId(referrer.openid)];
  const { count: givenThisYear } = await givenIn(year, sharer);
  const person = thankedOf(referrer, now);
  if (mayThank({ programme, referral, referrer: person, givenThisYear, today }) !== undefined) return false;
  const proposal: AppreciationRecord = {
    _id: referral._id,
    sharerId: sharer,
    year,
    referrerName: nameOfThanked(referrer),
    item: programme.item,
    value: programme.value,
    proposedAt: now,
    state: "proposed",
    order: `proposed:${oldestFirst(now, referral._id)}`,
    revision: 1,
  };
  return storeProposal(proposal);
}
