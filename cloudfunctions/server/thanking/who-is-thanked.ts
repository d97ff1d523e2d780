import type { Thanked } from "@shared/appreciation/may-thank";
import { thankedOf } from "@shared/appreciation/thanked-of";
import type { Instant } from "@shared/calendar/instant";
import { guardOf } from "@shared/referral/guard-of";
import type { VoidReason } from "@shared/referral/referral";
import type { Somebody } from "../referring/side-of";
import { sidesOf } from "../referring/sides";
import { findPatient } from "../store/patients";
import type { AppreciationRecord, ReferralRecord } from "../store/referral-records";
import { findReferral } from "../store/referrals";
import { findSharer } from "../store/sharers";

/** Who would be thanked, as far as it matters, and why the friend does not count for them by now. */
export interface WhoIsThanked {
  /** Nobody once they took their agreement back. */
  readonly person?: Thanked | undefined;
  readonly against?: VoidReason | undefined;
}

async function friendOf({ friend }: ReferralRecord): Promise<Somebody | undefined> {
  if (friend?.openid !== undefined) return { openid: friend.openid };
  const patient = friend?.patientId === undefined ? undefined : await findPatient(friend.patientId);
  return patient && { patient };
}

/** What is known now of both sides: a tie, an age or a follow-up may have been told since it was proposed. */
export async function whoIsThanked({ _id, sharerId }: AppreciationRecord, now: Instant): Promise<WhoIsThanked> {
  const [sharer, referral] = await Promise.all([findSharer(sharerId), findReferral(_id)]);
  const friend = referral && (await friendOf(referral));
  if (sharer?.consent.state !== "granted" || !friend) return {};
  const [side, friendSide] = await sidesOf({ openid: sharer.openid }, friend);
  const { via, openedAt, setAside } = referral;
  const against = guardOf(side, friendSide, via === "link" ? openedAt : undefined, now, setAside);
  return { person: thankedOf(side, now), against };
}
