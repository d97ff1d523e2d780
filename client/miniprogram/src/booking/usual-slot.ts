import type { MyAppointment, SlotView } from "@shared/contract/appointment-views";

/** Whom somebody last had for a service: the appointment being moved, or else the newest one. */
export const usualProvider = (
  serviceId: string,
  patientId: string,
  appointments: readonly MyAppointment[],
): string | undefined =>
  appointments
    .filter((one) => one.serviceId === serviceId && one.patientId === patientId)
    .sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1))[0]?.resourceId;

/** Of several people free at a time, the one the patient knows; otherwise the first. */
export const usualSlot = (slots: readonly SlotView[], known: string | undefined): SlotView | undefined =>
  slots.find(({ resourceId }) => resourceId === known) ?? slots[0];
