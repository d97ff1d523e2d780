import { after, clinicDateAt, hours, type Instant } from "@shared/calendar/instant";
import { callOrder } from "@shared/call/call-order";
import type { AppointmentRecord } from "../store/appointment-records";
import { openCall } from "../store/calls";

/** A wish that comes too late for the phone is answered by a call within two hours, or before the visit. */
const promisedWithin = hours(2);

/** Puts a late wish to cancel or move on the team's call list, once a day. The appointment stays as it is. */
export async function wishByPhone(
  appointment: AppointmentRecord,
  reason: "wantsCancel" | "wantsMove",
  note: string | undefined,
  now: Instant,
): Promise<void> {
  const _id = `${appointment._id}:${reason}:${clinicDateAt(now)}`;
  const dueAt = Math.max(now, Math.min(after(now, promisedWithin), appointment.startsAt)) as Instant;
  await openCall({
    _id,
    ...(appointment.episodeId === undefined ? {} : { episodeId: appointment.episodeId }),
    appointment: { id: appointment._id, startsAt: appointment.startsAt, ...(note === undefined ? {} : { note }) },
    patientName: appointment.patientName,
    title: appointment.title,
    reason,
    openedAt: now,
    dueAt,
    state: "open",
    attempts: [],
    order: callOrder("open", dueAt, [], _id),
  });
}
