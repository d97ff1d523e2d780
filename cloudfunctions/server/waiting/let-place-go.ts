import { readSlotId } from "@shared/appointment/slot-id";
import { leavePlace } from "@shared/appointment/take-place";
import type { Offer } from "@shared/appointment/waitlist";
import { endOffers, standingOffer } from "@shared/appointment/waitlist-offers";
import type { Instant } from "@shared/calendar/instant";
import { openSheets } from "../booking/sheets-in-transaction";
import { refuse } from "../refusal";
import type { OpeningRecord, WaitlistRecord } from "../store/appointment-records";
import type { Transaction } from "../store/transaction";
import type { HeldPlace } from "./held-resources";
import { closeOfferCall } from "./offer-call";
import { offerOpeningId } from "./offer-names";

async function freeSheets(transaction: Transaction, entryId: string, { slotId, resourceIds }: HeldPlace) {
  const slot = readSlotId(slotId);
  if (!slot) return;
  const sheets = openSheets(transaction);
  const held = await sheets.of(resourceIds, slot.date);
  sheets.put(held.map((sheet) => leavePlace(sheet, slotId, entryId)));
  await sheets.write();
}

const openingFor = ({ _id, serviceId, offers }: WaitlistRecord, offer: Offer, now: Instant): OpeningRecord => ({
  _id: offerOpeningId(offer.slotId, _id, offers.length),
  slotId: offer.slotId,
  serviceId,
  startsAt: offer.startsAt,
  state: "open",
  lookAt: now,
});

/**
 * Gives back the place that is kept for somebody on the list and hands it to the next, inside a transaction that read the
 * entry. `held` is what `heldResources` found. Answers the offers as they then are; the caller writes them.
 */
export async function letPlaceGo(
  transaction: Transaction,
  entry: WaitlistRecord,
  held: HeldPlace | undefined,
  now: Instant,
): Promise<readonly Offer[]> {
  const offer = standingOffer(entry.offers, now);
  if (offer?.slotId !== held?.slotId) throw refuse("conflict", { field: "entryId", reason: "changedMeanwhile" });
  if (offer && held) {
    await freeSheets(transaction, entry._id, held);
    await transaction.replace("openings", openingFor(entry, offer, now));
  }
  if (entry.state === "offered") await closeOfferCall(transaction, entry);
  return endOffers(entry.offers, "declined", now);
}
