import type { Offer } from "@shared/appointment/waitlist";
import type { Instant } from "@shared/calendar/instant";
import { bookPlace } from "../booking/book-place";
import { offeredService, slotOf } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { refuse } from "../refusal";
import type { WaitlistRecord } from "../store/appointment-records";
import { patientsOf } from "../store/patients";
import { recentTimetable } from "../store/timetable";
import { findEntry } from "../store/waitlist";
import { declineOffer } from "../waiting/decline-offer";

/** The last time this place was offered to the person. */
const lastOffer = ({ offers }: WaitlistRecord, slotId: string) =>
  offers.filter((offer) => offer.slotId === slotId).at(-1);

/** Whether the offer can still be answered so; an answer that was given before may be given again. */
function checkOffer(offer: Offer | undefined, take: boolean, now: Instant): Offer {
  if (!offer) throw refuse("notFound", { field: "slotId" });
  const { outcome, holdUntil } = offer;
  if (outcome === "taken" && !take) throw refuse("conflict", { field: "slotId", reason: "alreadyTaken" });
  const over = outcome === "lapsed" || (outcome === "open" && now >= holdUntil) || (outcome === "declined" && take);
  if (over) throw refuse("conflict", { field: "slotId", reason: "offerLapsed" });
  return offer;
}

/** Takes the place that is kept, or lets it go to the next. A place kept too long is gone. */
export const waitlistAnswer: Handler<"waitlist.answer"> = async ({ entryId, slotId, take }, { openid, now }) => {
  const [entry, people] = await Promise.all([findEntry(entryId), patientsOf(openid, now)]);
  if (!entry || !people.some(({ _id }) => _id === entry.patientId)) throw refuse("notFound", { field: "entryId" });
  const { patient, relation } = actingFor(people, { openid, now }, entry.patientId);
  const offer = checkOffer(lastOffer(entry, slotId), take, now);
  if (!take) {
    if (offer.outcome === "open") await declineOffer(entry, now);
    return { state: "waiting" };
  }
  const timetable = await recentTimetable(now);
  const service = offeredService(timetable, entry.serviceId, "desk");
  const appointment = await bookPlace({
    appointmentId: idFor("a", entryId, slotId),
    service,
    resources: timetable.resources,
    slot: slotOf(service, slotId),
    patient,
    from: "desk",
    mover: { kind: relation === "self" ? "patient" : relation },
    now,
    entryId,
  });
  return { state: "booked", appointmentId: appointment._id };
};
