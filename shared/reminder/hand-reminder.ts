import { after, clinicDateAt, clinicTime, type Instant, minutes } from "../calendar/instant";
import { widestHours } from "./agreement";
import { leastBeforeStart } from "./cadence";
import type { PlannedMessage } from "./planned-message";
import { type Hours, outsideQuietHours } from "./quiet-hours";

interface Reminded {
  readonly appointmentId: string;
  readonly startsAt: Instant;
  readonly title: string;
  readonly with: string;
}

/** The step of a reminder somebody of the team asked for. */
export const handStep = (requestId: string): string => `hand-${requestId}`;

/**
 * A reminder of an appointment that the team wants sent now, or in the next hour at which one may come. `undefined` when it
 * would come too close to the start, or on the next day only after it.
 */
export function handReminder(
  { appointmentId, startsAt, title, with: lead }: Reminded,
  requestId: string,
  now: Instant,
  hours: Hours = widestHours,
): PlannedMessage | undefined {
  const dueAt = outsideQuietHours(now, hours);
  const evening = clinicTime(clinicDateAt(dueAt), 0, widestHours.to);
  const lateAt = Math.min(evening, after(startsAt, -minutes(leastBeforeStart))) as Instant;
  if (dueAt >= lateAt) return undefined;
  const facts = { startsAt, title, ...(lead === "" ? {} : { with: lead }) };
  return {
    kind: "visit",
    step: handStep(requestId),
    subjectId: appointmentId,
    dueAt,
    lateAt,
    fallback: "none",
    facts,
  };
}
