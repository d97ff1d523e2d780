import type { Instant } from "@shared/calendar/instant";

/** A day before and two hours before, in seconds. */
const offsets = [86_400, 7200];

/** How many seconds before the start the phone should ring: those alarms that are still to come, earliest first. */
export const alarmsFor = (startsAt: Instant, now: Instant): readonly number[] =>
  offsets.filter((offset) => startsAt - offset * 1000 > now);
