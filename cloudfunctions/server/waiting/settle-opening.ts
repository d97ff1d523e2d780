import type { Service } from "@shared/appointment/service";
import { readSlotId } from "@shared/appointment/slot-id";
import type { NamedSlot } from "@shared/appointment/take-place";
import { suits } from "@shared/appointment/waitlist";
import { mayBeOffered } from "@shared/appointment/waitlist-offers";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { Refusal } from "../refusal";
import type { OpeningRecord, WaitlistRecord } from "../store/appointment-records";
import { distinctIds } from "../store/distinct-ids";
import { patientsWithIds } from "../store/patients";
import { readTimetable } from "../store/timetable";
import { inTransaction } from "../store/transaction";
import { waitingFor } from "../store/waitlist";
import { type Offering, offerPlace } from "./offer-place";
import { reopen, settled } from "./reopen";

/** `offered`: kept for somebody now. `settled`: nobody is left, or the place is gone. `looked`: nothing to do yet. */
export type OpeningOutcome = "offered" | "settled" | "looked";

const mostRead = 1000;
const mostAsked = 100;
/** What speaks against this person only; the place goes to the next. */
const notThisPerson: readonly (string | undefined)[] = ["notEligible", "overlapsOwn", "notWaiting"];

/** Those the place would suit and who were not offered it before, who came first first. */
async function suited({ serviceId, slotId }: OpeningRecord, slot: NamedSlot, now: Instant) {
  const waiting = await waitingFor(serviceId, clinicDateAt(now), mostRead);
  return waiting
    .filter((entry) => mayBeOffered(entry, now) && suits(entry, slot))
    .filter(({ offers }) => !offers.some((offer) => offer.slotId === slotId))
    .slice(0, mostAsked);
}

/** `next`: not for this person. `gone`: for nobody any more. */
async function tryOffer(offering: Offering): Promise<"offered" | "next" | "gone" | "looked"> {
  try {
    await offerPlace(offering);
    return "offered";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, reason } = error.problem;
    if (code === "unavailable") return "looked";
    if (reason === "openingMoved") return "looked";
    return notThisPerson.includes(reason) ? "next" : "gone";
  }
}

/** Puts the opening away, unless somebody has offered it meanwhile. */
function settle({ _id }: OpeningRecord): Promise<OpeningOutcome> {
  return inTransaction(async (transaction) => {
    const opening = await transaction.get<OpeningRecord>("openings", _id);
    if (opening?.state !== "open") return "looked";
    await transaction.replace("openings", settled(opening));
    return "settled";
  });
}

async function firstToTake(
  opening: OpeningRecord,
  entries: readonly WaitlistRecord[],
  offering: Omit<Offering, "entry" | "patient">,
): Promise<"offered" | "gone" | "looked"> {
  const patients = await patientsWithIds(distinctIds(entries.map(({ patientId }) => patientId)));
  for (const entry of entries) {
    const patient = patients.find(({ _id }) => _id === entry.patientId);
    if (!patient) continue;
    const outcome = await tryOffer({ ...offering, entry, patient, openingId: opening._id });
    if (outcome !== "next") return outcome;
  }
  return "gone";
}

async function offerOn(opening: OpeningRecord, now: Instant): Promise<OpeningOutcome> {
  const { services, resources } = await readTimetable();
  const service: Service | undefined = services.find(({ id }) => id === opening.serviceId);
  const name = readSlotId(opening.slotId);
  if (!name || !service?.active || opening.startsAt <= now) return settle(opening);
  const slot = { ...name, slotId: opening.slotId };
  const entries = await suited(opening, slot, now);
  if (entries.length === 0) return settle(opening);
  const outcome = await firstToTake(opening, entries, { service, resources, slot, now });
  return outcome === "gone" ? settle(opening) : outcome;
}

/**
 * Looks at one freed place: an offer that nobody answered in time lapses, and the place is kept for the first on the list
 * whom it suits, or put away when there is nobody. Every decision is one transaction that reads and writes the opening, so
 * two sweeps at once decide once, and what an instance left behind when it died is found by the next.
 */
export async function settleOpeningNow(opening: OpeningRecord, now: Instant): Promise<OpeningOutcome> {
  const open = opening.state === "offered" ? await reopen(opening, now) : opening;
  return open === undefined ? "looked" : offerOn(open, now);
}
