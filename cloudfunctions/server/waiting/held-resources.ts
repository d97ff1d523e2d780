import { readSlotId } from "@shared/appointment/slot-id";
import { standingOffer } from "@shared/appointment/waitlist-offers";
import type { Instant } from "@shared/calendar/instant";
import type { WaitlistRecord } from "../store/appointment-records";
import { sheetsOn } from "../store/day-sheets";

/** The place that is kept for somebody, and the resources whose sheets keep it. */
export interface HeldPlace {
  readonly slotId: string;
  readonly resourceIds: readonly string[];
}

/** Where the place is kept that is offered to somebody now; one read. `undefined`, without it, when nothing is. */
export async function heldResources(
  { _id: entryId, offers }: Pick<WaitlistRecord, "_id" | "offers">,
  now: Instant,
): Promise<HeldPlace | undefined> {
  const slotId = standingOffer(offers, now)?.slotId;
  const slot = readSlotId(slotId ?? "");
  if (slotId === undefined || !slot) return undefined;
  const holding = (await sheetsOn(slot.date)).filter(({ claims }) =>
    claims.some((claim) => claim.slotId === slotId && claim.holders.some(({ id }) => id === entryId)),
  );
  return { slotId, resourceIds: holding.map(({ resourceId }) => resourceId) };
}
