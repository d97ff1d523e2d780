import type { Instant } from "@shared/calendar/instant";
import { readMoment } from "@shared/calendar/read-moment";

/** The moment an ISO text of the clinic names. The contract promises one; anything else is a defect and throws. */
export function momentOf(text: string): Instant {
  const moment = readMoment(text);
  if (moment === undefined) throw new Error(`not a moment: ${text}`);
  return moment;
}
