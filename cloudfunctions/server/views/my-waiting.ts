import { readSlotId } from "@shared/appointment/slot-id";
import { clinicIso, type Instant } from "@shared/calendar/instant";
import type { MyWaiting } from "@shared/contract/appointment-views";
import type { WaitlistRecord } from "../store/appointment-records";

/** The offer that still holds, if there is one. */
function standing({ offers }: WaitlistRecord, now: Instant): Pick<MyWaiting, "offer"> {
  const offer = offers.find(({ outcome, holdUntil }) => outcome === "open" && now < holdUntil);
  if (!offer) return {};
  return {
    offer: {
      slotId: offer.slotId,
      startsAt: clinicIso(offer.startsAt),
      resourceId: readSlotId(offer.slotId)?.resourceId ?? "",
      with: offer.with,
      holdUntil: clinicIso(offer.holdUntil),
    },
  };
}

/** A place on the waiting list for the patient or who acts for them. */
export const myWaiting = (entry: WaitlistRecord, now: Instant): MyWaiting => ({
  entryId: entry._id,
  patientId: entry.patientId,
  patientName: entry.patientName,
  serviceId: entry.serviceId,
  title: entry.title,
  state: entry.state,
  from: entry.from,
  to: entry.to,
  partOfDay: entry.partOfDay,
  ...standing(entry, now),
});
