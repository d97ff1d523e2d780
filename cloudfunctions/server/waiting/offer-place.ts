import { holdUntil } from "@shared/appointment/offer-hold";
import { againstOwn } from "@shared/appointment/own-appointments";
import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import { slotStartsAt } from "@shared/appointment/slot-id";
import { type NamedSlot, takePlace } from "@shared/appointment/take-place";
import type { Offer } from "@shared/appointment/waitlist";
import { lapseOffers, mayBeOffered } from "@shared/appointment/waitlist-offers";
import { after, type Instant, minutes } from "@shared/calendar/instant";
import { choosePlace } from "../booking/choose-place";
import { withWords } from "../booking/new-appointment";
import { openSheets } from "../booking/sheets-in-transaction";
import { PlaceGone } from "../booking/write-booking";
import { refuse } from "../refusal";
import type { OpeningRecord, PatientRecord, WaitlistRecord } from "../store/appointment-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { closeOfferCall, planOfferMessage } from "./offer-call";
import { offerOpeningId } from "./offer-names";

/** A free place and the person on the waiting list it is to be kept for. */
export interface Offering {
  readonly entry: WaitlistRecord;
  readonly patient: PatientRecord;
  readonly service: Service;
  readonly resources: readonly Resource[];
  readonly slot: NamedSlot;
  /** The opening that is being offered along the list; absent when the desk offers a free place by itself. */
  readonly openingId?: string;
  readonly now: Instant;
}

/** So often a place is looked for again after somebody was faster; then it counts as taken. */
const mostLooks = 5;

function newOffer({ slot, resources, now }: Offering): Offer {
  const startsAt = slotStartsAt(slot);
  const until = holdUntil(startsAt, now);
  if (until === undefined) throw refuse("conflict", { field: "slotId", reason: "tooSoon" });
  const lead = resources.find(({ id }) => id === slot.resourceId);
  return { slotId: slot.slotId, startsAt, with: withWords(lead), offeredAt: now, holdUntil: until, outcome: "open" };
}

/** What must still be so when the offer is written. */
async function checkStill(transaction: Transaction, offering: Offering, offer: Offer): Promise<WaitlistRecord> {
  const { entry, patient, service, openingId, now } = offering;
  const opening = openingId === undefined ? undefined : await transaction.get<OpeningRecord>("openings", openingId);
  if (openingId !== undefined && opening?.state !== "open") throw refuse("conflict", { reason: "openingMoved" });
  const current = await transaction.get<WaitlistRecord>("waitlist", entry._id);
  if (!current) throw refuse("notFound", { field: "entryId" });
  if (!mayBeOffered(current, now)) throw refuse("conflict", { field: "entryId", reason: "notWaiting" });
  const { upcoming = [] } = (await transaction.get<PatientRecord>("patients", patient._id)) ?? {};
  const time = { startsAt: offer.startsAt, endsAt: after(offer.startsAt, minutes(service.minutes)) };
  const against = againstOwn(upcoming, time, "desk", now);
  if (against !== undefined) throw refuse("conflict", { field: "slotId", reason: against });
  return current;
}

async function keepPlace(
  transaction: Transaction,
  { service, slot, entry, now }: Offering,
  resourceIds: readonly string[],
  until: Instant,
): Promise<void> {
  const sheets = openSheets(transaction);
  const wanted = await sheets.of(resourceIds, slot.date);
  const taken = takePlace(service, slot, wanted, { id: entry._id, until }, now);
  if (!taken) throw new PlaceGone();
  sheets.put(taken);
  await sheets.write();
}

async function writeOffer(
  transaction: Transaction,
  offering: Offering,
  resourceIds: readonly string[],
): Promise<WaitlistRecord> {
  const { entry, slot, now } = offering;
  const offer = newOffer(offering);
  const before = await checkStill(transaction, offering, offer);
  await keepPlace(transaction, offering, resourceIds, offer.holdUntil);
  if (before.state === "offered") await closeOfferCall(transaction, before);
  const offers = [...lapseOffers(before.offers, now), offer];
  const offered: WaitlistRecord = { ...before, offers, state: "offered" };
  await transaction.update("waitlist", entry._id, { offers, state: "offered" });
  const opening: OpeningRecord = {
    _id: offering.openingId ?? offerOpeningId(slot.slotId, entry._id, offers.length),
    slotId: slot.slotId,
    serviceId: slot.serviceId,
    startsAt: offer.startsAt,
    entryId: entry._id,
    holdUntil: offer.holdUntil,
    state: "offered",
    lookAt: offer.holdUntil,
  };
  await transaction.replace("openings", opening);
  await planOfferMessage(transaction, offered, offer);
  return offered;
}

/**
 * Keeps a free place for somebody on the waiting list for a while, and plans the message about it: one transaction, so
 * that a place that is kept is known to the person, to the team and to the clock. Refuses with `slotTaken`, `tooSoon`,
 * `notEligible`, `overlapsOwn`, `notWaiting` and what else speaks against it; nothing is kept then.
 */
export async function offerPlace(offering: Offering): Promise<WaitlistRecord> {
  const { entry, service, resources, slot, patient, now } = offering;
  const mover = { kind: "clock" } as const;
  for (let looks = 1; ; looks++) {
    const resourceIds = await choosePlace({
      appointmentId: entry._id,
      service,
      resources,
      slot,
      patient,
      from: "desk",
      mover,
      now,
    });
    try {
      return await inTransaction((transaction) => writeOffer(transaction, offering, resourceIds));
    } catch (error) {
      if (!(error instanceof PlaceGone) || looks === mostLooks) throw error;
    }
  }
}
