import type { Service } from "../appointment/service";
import { after, clinicDateAt, clinicTime, type Instant, minutes } from "../calendar/instant";
import { addDays } from "../calendar/local-date";
import { widestHours } from "./agreement";
import { type CadenceStep, cadenceOf, leastAfterBooking, leastBeforeStart } from "./cadence";
import type { PlannedMessage } from "./planned-message";
import { type Hours, insideHoursOf } from "./quiet-hours";

interface Booked {
  readonly appointmentId: string;
  readonly startsAt: Instant;
  readonly bookedAt: Instant;
  readonly title: string;
  readonly with: string;
}

/** The end of the hours for messages on the day of a moment, or half an hour before the start, whichever comes first. */
function lateAtOf(dueAt: Instant, startsAt: Instant): Instant {
  const evening = clinicTime(clinicDateAt(dueAt), 0, widestHours.to);
  return Math.min(evening, after(startsAt, -minutes(leastBeforeStart))) as Instant;
}

function skippedFor(dueAt: Instant, lateAt: Instant, bookedAt: Instant): PlannedMessage["skipped"] {
  if (dueAt <= bookedAt) return "past";
  if (dueAt >= lateAt) return "tooClose";
  return dueAt < after(bookedAt, minutes(leastAfterBooking)) ? "justBooked" : undefined;
}

function reminderFor(step: CadenceStep, booked: Booked, hours: Hours): PlannedMessage {
  const { appointmentId, startsAt, bookedAt, title } = booked;
  const dueAt = insideHoursOf(addDays(clinicDateAt(startsAt), step.days), step.at, hours);
  const lateAt = lateAtOf(dueAt, startsAt);
  const skipped = skippedFor(dueAt, lateAt, bookedAt);
  return {
    kind: "visit",
    step: step.key,
    subjectId: appointmentId,
    dueAt,
    lateAt,
    fallback: step.fallback,
    facts: { startsAt, title, ...(booked.with === "" ? {} : { with: booked.with }) },
    ...(skipped === undefined ? {} : { skipped }),
  };
}

/**
 * The reminders of an appointment: three days before, one day before, the same day, as its service has it. One whose time
 * is past when it is booked, that lies less than two hours after the booking or less than half an hour before the start, is
 * planned as skipped: it is never sent late, and everybody can see why it did not come.
 */
export const visitReminders = (
  booked: Booked,
  service: Pick<Service, "kind" | "reminders">,
  hours: Hours = widestHours,
): readonly PlannedMessage[] => cadenceOf(service).map((step) => reminderFor(step, booked, hours));
