import { after, clinicDateAt, clinicMinuteOfDay, clinicTime, type Instant, minutes } from "../calendar/instant";
import { addDays } from "../calendar/local-date";

const holdFor = minutes(60);
/** Nobody has to answer at night: what would lapse after nine in the evening is kept until ten the next morning. */
const nightFrom = 21 * 60;
const nightTo = 8 * 60;
const morningHour = 10;
/** So long before the start the place must be known to be taken or free. */
const settledBefore = minutes(60);
const shortest = minutes(15);

/** Until when a freed place is kept for the person it is offered to; `undefined` when there is no time left to offer it. */
export function holdUntil(startsAt: Instant, now: Instant): Instant | undefined {
  const wanted = after(now, holdFor);
  const minute = clinicMinuteOfDay(wanted);
  const day = clinicDateAt(wanted);
  const kind =
    minute >= nightFrom
      ? clinicTime(addDays(day, 1), morningHour)
      : minute < nightTo
        ? clinicTime(day, morningHour)
        : wanted;
  const until = Math.min(kind, after(startsAt, -settledBefore)) as Instant;
  return until < after(now, shortest) ? undefined : until;
}
