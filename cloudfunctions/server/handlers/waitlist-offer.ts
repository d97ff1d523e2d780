import { standingOffer } from "@shared/appointment/waitlist-offers";
import { offeredService, slotOf } from "../booking/offered-service";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { findPatient } from "../store/patients";
import { readTimetable } from "../store/timetable";
import { findEntry } from "../store/waitlist";
import { waitlistRow } from "../views/waitlist-row";
import { offerPlace } from "../waiting/offer-place";

/** The desk keeps a free place for somebody on the list; asked again for the same place, it stays as it is. */
export const waitlistOffer: Handler<"waitlist.offer"> = async ({ entryId, slotId }, { now }) => {
  const [entry, { services, resources }] = await Promise.all([findEntry(entryId), readTimetable()]);
  if (!entry) throw refuse("notFound", { field: "entryId" });
  if (standingOffer(entry.offers, now)?.slotId === slotId) return waitlistRow(entry);
  const service = offeredService({ services }, entry.serviceId, "desk");
  const slot = slotOf(service, slotId);
  const patient = await findPatient(entry.patientId);
  if (!patient) throw refuse("notFound", { field: "entryId" });
  return waitlistRow(await offerPlace({ entry, patient, service, resources, slot, now }));
};
