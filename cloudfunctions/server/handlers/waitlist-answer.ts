import { bookPlace } from "../booking/book-place";
import { offeredService, slotOf } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { refuse } from "../refusal";
import { patientsOf } from "../store/patients";
import type { WaitlistRecord } from "../store/records";
import { recentTimetable } from "../store/timetable";
import { findEntry } from "../store/waitlist";
import { declineOffer } from "../waiting/decline-offer";

const openOffer = ({ offers }: WaitlistRecord, slotId: string) =>
  offers.find((offer) => offer.slotId === slotId && offer.outcome !== "declined");

/** Takes the place that is kept, or lets it go to the next. A place kept too long is gone. */
export const waitlistAnswer: Handler<"waitlist.answer"> = async ({ entryId, slotId, take }, { openid, now }) => {
  const [entry, people] = await Promise.all([findEntry(entryId), patientsOf(openid, now)]);
  if (!entry || !people.some(({ _id }) => _id === entry.patientId)) throw refuse("notFound", { field: "entryId" });
  const { patient, relation } = actingFor(people, { openid, now }, entry.patientId);
  const offer = openOffer(entry, slotId);
  if (!offer) throw refuse("notFound", { field: "slotId" });
  if (offer.outcome === "lapsed" || (offer.outcome === "open" && now >= offer.holdUntil))
    throw refuse("conflict", { field: "slotId", reason: "offerLapsed" });
  if (!take) {
    await declineOffer(entry, now);
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
