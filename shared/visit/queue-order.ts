import { after, type Instant, minutes } from "../calendar/instant";

/** Who comes so many minutes late still keeps the place of the appointed time. */
const grace = minutes(10);

/** What the queue is sorted by: the appointed time for those who came in time, the arrival for the others. */
export function queueMoment(
  visit: { readonly startsAt: Instant; readonly walkIn?: true },
  arrivedAt: Instant,
): Instant {
  const inTime = arrivedAt <= after(visit.startsAt, grace);
  return inTime && !visit.walkIn ? visit.startsAt : arrivedAt;
}
