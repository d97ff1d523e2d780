import { after, type Instant, minutes } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import { waitClock, waitedMinutes, waitLevel } from "@shared/visit/wait-clock";
import type { AppointmentRecord, CompensationRecord } from "../../../cloudfunctions/server/store/appointment-records";

/** The clock looks once a minute. */
const clockDelay = minutes(1);

/** What was proposed for the broken promises among these appointments, oldest first; nothing is decided yet. */
export const brokenPromises = (
  appointments: readonly AppointmentRecord[],
  now: Instant,
): readonly CompensationRecord[] =>
  appointments
    .flatMap((appointment) => proposals(appointment, now))
    .sort((one, other) => one.proposedAt - other.proposedAt);

function proposals(appointment: AppointmentRecord, now: Instant): readonly CompensationRecord[] {
  const clock = waitClock(appointment);
  if (clock === undefined || waitLevel(clock, now) !== "broken") return [];
  const { _id: appointmentId, patientName, title, waitPromise: promisedMinutes } = appointment;
  const proposedAt = Math.min(after(clock.promisedBy, clockDelay), clock.endedAt ?? now) as Instant;
  const waited = waitedMinutes({ ...clock, endedAt: proposedAt }, proposedAt);
  return (["patient", "companion"] as const).map((whom) => {
    const _id = `${appointmentId}:${whom}`;
    return {
      _id,
      appointmentId,
      patientName,
      title,
      for: whom,
      waitedMinutes: waited,
      promisedMinutes,
      proposedAt,
      state: "proposed",
      order: `proposed:${oldestFirst(proposedAt, _id)}`,
    };
  });
}
