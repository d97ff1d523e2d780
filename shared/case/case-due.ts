import { after, clinicDateAt, clinicTime, type Instant, minutes } from "../calendar/instant";
import { addDays } from "../calendar/local-date";
import type { CaseUrgency } from "./case";

/** The clinic's working day, in hours of its clock. */
const dayEnds = 18;
const lateFrom = 16;
const lateUntil = 11;
const crisisWithin = minutes(15);

/** What comes up too late for the same day has two hours of the next one, from opening at nine. */
function sameDay(now: Instant): Instant {
  const today = clinicDateAt(now);
  return now > clinicTime(today, lateFrom) ? clinicTime(addDays(today, 1), lateUntil) : clinicTime(today, dayEnds);
}

/** Until when somebody has to have settled a case that comes up now. */
export function caseDueAt(urgency: CaseUrgency, now: Instant): Instant {
  switch (urgency) {
    case "crisis":
      return after(now, crisisWithin);
    case "sameDay":
      return sameDay(now);
    case "nextDay":
      return clinicTime(addDays(clinicDateAt(now), 1), dayEnds);
    case "threeDays":
      return clinicTime(addDays(clinicDateAt(now), 3), dayEnds);
  }
}
