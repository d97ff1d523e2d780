import * as v from "valibot";
import type {
  Booked,
  FamilyView,
  MyAppointments,
  MyWaiting,
  ServicesView,
  SlotView,
  WaitingView,
} from "./appointment-views";
import { endpoint, person } from "./endpoint";
import { id, localDate, moment, text } from "./fields";

const partOfDay = v.picklist(["any", "morning", "afternoon", "evening"]);
const helperCode = v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-HJ-NP-Z2-9]{8}$/));

/** Booking, visiting and acting for others, on the phone. The five `appointment.` endpoints are open to outside clients. */
export const appointmentEndpoints = {
  "service.list": endpoint<ServicesView>()(person, v.strictObject({})),
  /** `from` and `to`: clinic days (`2026-11-23`, both included) or ISO moments (`2026-11-23T09:00:00+08:00`). */
  "appointment.slots": endpoint<{ slots: readonly SlotView[] }>()(
    person,
    v.strictObject({ serviceId: id, from: moment, to: moment, resourceId: v.optional(id) }),
  ),
  "appointment.book": endpoint<Booked>()(
    person,
    v.strictObject({
      /** Made once by the page; the same id again books nothing new. */
      requestId: id,
      serviceId: id,
      slotId: id,
      /** The caller themself unless given. */
      patientId: v.optional(id),
    }),
  ),
  "appointment.cancel": endpoint<Booked>()(person, v.strictObject({ appointmentId: id, reason: text(200) })),
  "appointment.reschedule": endpoint<Booked & { readonly rescheduledFrom: string }>()(
    person,
    v.strictObject({ requestId: id, appointmentId: id, slotId: id }),
  ),
  "appointment.mine": endpoint<MyAppointments>()(person, v.strictObject({})),
  "visit.arrive": endpoint<WaitingView>()(
    person,
    v.strictObject({ appointmentId: id, code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) }),
  ),
  "visit.waiting": endpoint<WaitingView>()(person, v.strictObject({ appointmentId: id })),
  /** How the waiting feels: 1 unpleasant, 2 all right, 3 pleasant. */
  "visit.rate": endpoint<{ rated: 1 | 2 | 3 }>()(
    person,
    v.strictObject({ appointmentId: id, feeling: v.picklist([1, 2, 3]) }),
  ),
  "waitlist.join": endpoint<MyWaiting>()(
    person,
    v.strictObject({
      requestId: id,
      serviceId: id,
      patientId: v.optional(id),
      from: localDate,
      to: localDate,
      partOfDay,
      resourceId: v.optional(id),
    }),
  ),
  "waitlist.leave": endpoint<Record<string, never>>()(person, v.strictObject({ entryId: id })),
  /** Takes the place that is being kept, or lets it go to the next. */
  "waitlist.answer": endpoint<{ state: "booked" | "waiting"; appointmentId?: string }>()(
    person,
    v.strictObject({ entryId: id, slotId: id, take: v.boolean() }),
  ),
  "family.list": endpoint<FamilyView>()(person, v.strictObject({})),
  /** The name and birthday of the caller, or of a patient the caller is guardian of. */
  "family.introduce": endpoint<FamilyView>()(
    person,
    v.strictObject({
      patientId: v.optional(id),
      name: text(20),
      birthDate: v.optional(localDate),
      dueDate: v.optional(localDate),
    }),
  ),
  /** Adds a minor whose guardian the caller is; the desk checks the papers at the first visit. */
  "family.addChild": endpoint<FamilyView>()(
    person,
    v.strictObject({ requestId: id, name: text(20), birthDate: localDate }),
  ),
  /** A code that lets one relative book for the caller, good for a day and for one use. */
  "family.invite": endpoint<{ code: string; expiresAt: number }>()(
    person,
    v.strictObject({ patientId: v.optional(id) }),
  ),
  "family.accept": endpoint<FamilyView>()(person, v.strictObject({ code: helperCode, name: text(20) })),
  "family.revoke": endpoint<FamilyView>()(person, v.strictObject({ patientId: id, helperId: id })),
};
