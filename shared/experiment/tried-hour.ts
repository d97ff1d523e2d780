import { clinicDateAt, clinicTime, type Instant } from "../calendar/instant";
import { type Hours, isInsideHours } from "../reminder/quiet-hours";

/**
 * When a message that is due now is sent instead: at an hour of the same day that is still ahead, inside the hours agreed
 * on, and before it would be too late. Nothing when it is sent as planned.
 */
export function triedHour(hour: number, lateAt: Instant, hours: Hours | undefined, now: Instant): Instant | undefined {
  const at = clinicTime(clinicDateAt(now), hour);
  return now < at && at < lateAt && isInsideHours(at, hours) ? at : undefined;
}
