import type { Instant } from "../calendar/instant";
import type { Claim, DaySheet, Holder } from "./day-sheet";
import { type Interval, union } from "./interval";

/** Whether a place is held at this moment: appointments hold theirs, offers until they lapse. */
const holds = ({ until }: Holder, now: Instant): boolean => until === undefined || now < until;

/** The people who have a place in a slot now. */
export const holdersNow = ({ holders }: Claim, now: Instant): readonly Holder[] =>
  holders.filter((holder) => holds(holder, now));

/** When a resource cannot be had on a day: leave, and slots with somebody in them, buffers included. */
export function busyTime({ blocks, claims }: DaySheet, now: Instant): readonly Interval[] {
  const busy = blocks.map(({ from, to }): Interval => [from, to]);
  for (const { from, to, holders } of claims) if (holders.some((holder) => holds(holder, now))) busy.push([from, to]);
  return union(busy);
}
