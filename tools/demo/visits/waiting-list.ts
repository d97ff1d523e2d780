import type { Slot } from "@shared/appointment/free-slots";
import { holdUntil } from "@shared/appointment/offer-hold";
import type { Offer, WaitlistCriteria } from "@shared/appointment/waitlist";
import { after, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import { withWords } from "../../../cloudfunctions/server/booking/new-appointment";
import type { OpeningRecord, WaitlistRecord } from "../../../cloudfunctions/server/store/appointment-records";
import { offerOpeningId } from "../../../cloudfunctions/server/waiting/offer-names";
import { createRandom } from "../random";
import type { Stage } from "./stage";
import type { Visitor } from "./visitor";

/** The waiting list with everything that hangs on it. */
export interface WaitingRoll {
  readonly entries: readonly WaitlistRecord[];
  readonly openings: readonly OpeningRecord[];
}

type Wanted = Pick<WaitlistCriteria, "serviceId" | "partOfDay" | "resourceId">;

function entryOf(visitor: Visitor, wanted: Wanted, { ledger, day, now }: Stage, daysAgo: number): WaitlistRecord {
  const sooner = createRandom(`waiting ${visitor.patientId}`).between(10, 400);
  const joinedAt = after(now, -days(daysAgo) + minutes(sooner));
  const _id = `wl-${visitor.patientId}`;
  return {
    _id,
    patientId: visitor.patientId,
    patientName: visitor.name,
    title: ledger.agenda.service(wanted.serviceId).title,
    ...wanted,
    from: day(1),
    to: day(12),
    state: "waiting",
    joinedAt,
    offers: [],
    order: `waiting:${oldestFirst(joinedAt, _id)}`,
  };
}

const offerOf = (
  slot: Pick<Slot, "slotId" | "startsAt" | "resourceId">,
  { ledger }: Stage,
  offeredAt: Instant,
  outcome: Offer["outcome"],
): Offer => ({
  slotId: slot.slotId,
  startsAt: slot.startsAt,
  with: withWords(ledger.agenda.timetable.resources.find(({ id }) => id === slot.resourceId)),
  offeredAt,
  holdUntil: holdUntil(slot.startsAt, offeredAt) ?? slot.startsAt,
  outcome,
});

function closed(entry: WaitlistRecord, at: Instant, more: Partial<WaitlistRecord>): WaitlistRecord {
  return { ...entry, ...more, order: `closed:${newestFirst(at, entry._id)}` };
}

const nothing: WaitingRoll = { entries: [], openings: [] };

/** A free place of the service, late on one of the first days from tomorrow on that have one. */
function freePlace({ ledger, day }: Stage, { serviceId, resourceId }: Wanted, place = 0): Slot | undefined {
  const service = ledger.agenda.service(serviceId);
  const found = [1, 2, 3, 4].flatMap((offset) => ledger.agenda.free(service, day(offset), resourceId).slice(-1));
  return found[place] ?? found[0];
}

/** A place is being kept for this person right now: on the sheets and on the list. */
export function keepPlaceFor(visitor: Visitor, serviceId: string, stage: Stage): WaitingRoll {
  const entry = entryOf(visitor, { serviceId, partOfDay: "any" }, stage, 2);
  const slot = freePlace(stage, entry);
  const offeredAt = after(stage.now, -minutes(8));
  if (slot === undefined) return { ...nothing, entries: [entry] };
  const service = stage.ledger.agenda.service(serviceId);
  const offer = offerOf(slot, stage, offeredAt, "open");
  const { slotId, startsAt, holdUntil: until } = offer;
  stage.ledger.agenda.take(service, slot, { id: entry._id, until });
  const openingId = offerOpeningId(slotId, entry._id, 1);
  return {
    entries: [{ ...entry, state: "offered", offers: [offer] }],
    openings: [
      {
        _id: openingId,
        slotId,
        serviceId,
        startsAt,
        entryId: entry._id,
        holdUntil: until,
        state: "offered",
        lookAt: until,
      },
    ],
  };
}

/** Waits on after an offer that was not taken. */
function passedOver(visitor: Visitor, outcome: "lapsed" | "declined", stage: Stage): WaitlistRecord {
  const entry = entryOf(visitor, { serviceId: "consult", partOfDay: "any", resourceId: "zhou" }, stage, 5);
  const slot = freePlace(stage, entry, outcome === "lapsed" ? 0 : 1);
  const offeredAt = after(stage.now, -hours(outcome === "lapsed" ? 21 : 44));
  return slot ? { ...entry, offers: [offerOf(slot, stage, offeredAt, outcome)] } : entry;
}

/** Took the place that was kept, on the phone. */
function tookPlace(visitor: Visitor, stage: Stage): readonly WaitlistRecord[] {
  const entry = entryOf(visitor, { serviceId: "dentalConsult", partOfDay: "afternoon" }, stage, 6);
  const offeredAt = after(stage.now, -hours(20));
  const bookedAt = after(offeredAt, minutes(11));
  const course = stage.comes("dentalConsult");
  const wish = { serviceId: "dentalConsult", at: 15 * 60, course, bookedAt, bookedBy: { kind: "patient" } } as const;
  const booking = stage.soon(visitor, 2, wish);
  if (booking === undefined) return [];
  const slot = { ...booking, resourceId: booking.resourceIds[0] ?? "" };
  return [closed(entry, bookedAt, { state: "booked", offers: [offerOf(slot, stage, offeredAt, "taken")] })];
}

/** Who waits for what: some for the first time, some after an offer, and some who no longer do. */
export function tellWaiting(stage: Stage, next: () => Visitor): readonly WaitlistRecord[] {
  const { now } = stage;
  const waits = (wanted: Wanted, daysAgo: number) => entryOf(next(), wanted, stage, daysAgo);
  return [
    waits({ serviceId: "consult", partOfDay: "morning", resourceId: "zhou" }, 4),
    waits({ serviceId: "consult", partOfDay: "any" }, 3),
    waits({ serviceId: "cleaning", partOfDay: "evening" }, 2),
    waits({ serviceId: "photoTherapy", partOfDay: "afternoon" }, 1),
    passedOver(next(), "lapsed", stage),
    passedOver(next(), "declined", stage),
    ...tookPlace(next(), stage),
    closed(waits({ serviceId: "dentalConsult", partOfDay: "any" }, 9), after(now, -days(3)), {
      state: "closed",
      closedFor: "已在电话里约好别的时间",
    }),
    closed(waits({ serviceId: "intake", partOfDay: "any" }, 8), after(now, -days(2)), {
      state: "closed",
      closedFor: "本人不再需要",
    }),
  ];
}
