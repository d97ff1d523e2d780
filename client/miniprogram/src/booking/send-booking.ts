import type { Booked } from "@shared/contract/appointment-views";
import type { Problem, Reply } from "@shared/contract/problem";
import { api } from "@/care/api";
import { momentOf } from "@/care/moment-of";
import { visitsView } from "@/care/views";
import { type Unanswered, unanswered } from "./unanswered";

/** How sending ended: booked, refused for a reason, or nobody knows yet. */
export type Outcome =
  | { readonly kind: "booked"; readonly appointmentId: string }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unknown"; readonly problem: Problem };

/** After these the booking may have been made all the same. */
const isUnknown = ({ code }: Problem): boolean => code === "unavailable" || code === "unexpected";

function call({ requestId, serviceId, slot, person, moving }: Unanswered): Promise<Reply<Booked>> {
  const { slotId } = slot;
  if (moving !== undefined) return api.call("appointment.reschedule", { requestId, appointmentId: moving, slotId });
  const forOther = person.relation === "self" ? {} : { patientId: person.patientId };
  return api.call("appointment.book", { requestId, serviceId, slotId, ...forOther });
}

/** Sends a booking, or sends it again: the same id books once. What was asked for is kept until the answer is there. */
export async function sendBooking(booking: Unanswered): Promise<Outcome> {
  unanswered.keep(booking);
  const reply = await call(booking);
  if (reply.ok) {
    unanswered.drop();
    await visitsView.load();
    return { kind: "booked", appointmentId: reply.data.appointmentId };
  }
  if (isUnknown(reply.problem)) {
    unanswered.lost(booking);
    return { kind: "unknown", problem: reply.problem };
  }
  unanswered.drop();
  return { kind: "refused", problem: reply.problem };
}

/**
 * Gives up on an answer: looks whether the appointment is there after all. Answers its id, "none", or `undefined` when
 * that could not be seen either.
 */
export async function lookForBooking({ slot, serviceId, person }: Unanswered): Promise<string | undefined> {
  await visitsView.load();
  const { view, kept, problem } = visitsView.store.get();
  if (view === undefined || kept || problem !== undefined) return undefined;
  const at = momentOf(slot.startsAt);
  const found = view.appointments.find(
    (one) =>
      one.serviceId === serviceId &&
      one.patientId === person.patientId &&
      one.state !== "cancelled" &&
      momentOf(one.startsAt) === at,
  );
  unanswered.drop();
  return found?.appointmentId ?? "none";
}
