import type { Thanked } from "@shared/appreciation/may-thank";
import { thankedOf } from "@shared/appreciation/thanked-of";
import type { Instant } from "@shared/calendar/instant";
import { sidesOf } from "../referring/sides";
import type { AppreciationRecord } from "../store/referral-records";
import { findSharer } from "../store/sharers";

/** What is known now of who would be thanked; nobody once they took their agreement back. */
export async function whoIsThanked({ sharerId }: AppreciationRecord, now: Instant): Promise<Thanked | undefined> {
  const sharer = await findSharer(sharerId);
  if (sharer?.consent.state !== "granted") return undefined;
  const [side] = await sidesOf({ openid: sharer.openid });
  return thankedOf(side, now);
}
