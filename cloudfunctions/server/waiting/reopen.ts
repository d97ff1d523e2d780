import type { Offer } from "@shared/appointment/waitlist";
import { lapseOffers } from "@shared/appointment/waitlist-offers";
import type { Instant } from "@shared/calendar/instant";
import type { OpeningRecord, WaitlistRecord } from "../store/appointment-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { closeOfferCall } from "./offer-call";

const openAgain = ({ _id, slotId, serviceId, startsAt }: OpeningRecord, now: Instant): OpeningRecord => ({
  _id,
  slotId,
  serviceId,
  startsAt,
  state: "open",
  lookAt: now,
});

/** An opening that nobody has to look at any more. */
export function settled({ lookAt: _, ...opening }: OpeningRecord): OpeningRecord {
  return { ...opening, state: "settled" };
}

/** The last time this place was offered to the person. */
const offerOf = (entry: WaitlistRecord | undefined, slotId: string): Offer | undefined =>
  entry?.offers.filter((offer) => offer.slotId === slotId).at(-1);

async function lapse(transaction: Transaction, entry: WaitlistRecord, now: Instant): Promise<void> {
  await closeOfferCall(transaction, entry);
  await transaction.update("waitlist", entry._id, { offers: lapseOffers(entry.offers, now), state: "waiting" });
}

/** What becomes of an opening that was offered, and of the offer when it was not answered in time. */
async function afterOffer(transaction: Transaction, opening: OpeningRecord, now: Instant): Promise<OpeningRecord> {
  const entry = await transaction.get<WaitlistRecord>("waitlist", opening.entryId ?? "");
  const offer = offerOf(entry, opening.slotId);
  if (offer?.outcome === "taken") return settled(opening);
  if (offer?.outcome === "open" && now < offer.holdUntil) return { ...opening, lookAt: offer.holdUntil };
  if (entry?.state === "offered" && offer?.outcome === "open") await lapse(transaction, entry, now);
  return openAgain(opening, now);
}

/**
 * Looks at a place that was being kept for somebody: an answer that did not come in time has lapsed, and the place is
 * open again; one that was taken is settled. Answers the opening when it is open, `undefined` when there is nothing to
 * offer now. The opening is written every time, so that of two sweeps only one finds it.
 */
export function reopen({ _id }: OpeningRecord, now: Instant): Promise<OpeningRecord | undefined> {
  return inTransaction(async (transaction) => {
    const opening = await transaction.get<OpeningRecord>("openings", _id);
    if (opening === undefined || opening.state === "settled") return undefined;
    if (opening.state === "open") return opening;
    const next = await afterOffer(transaction, opening, now);
    await transaction.replace("openings", next);
    return next.state === "open" ? next : undefined;
  });
}
