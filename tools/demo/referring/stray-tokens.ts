import { after, clinicDateAt, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { StrayTokenRecord } from "../../../cloudfunctions/server/store/referral-records";

const stray = (kind: StrayTokenRecord["kind"], count: number, lastAt: Instant): StrayTokenRecord => {
  const date = clinicDateAt(lastAt);
  return { _id: `${date}:${kind}`, date, kind, count, lastAt };
};

/** What came in the last two days with a code that is none: mistyped ones, an ended one, and somebody who tried many. */
export const strayTokens = (now: Instant): readonly StrayTokenRecord[] => [
  stray("ended", 1, after(now, -minutes(25))),
  stray("malformed", 2, after(now, -minutes(48))),
  stray("malformed", 3, after(now, -days(1) + hours(3))),
  stray("unknown", 11, after(now, -days(1) + hours(6))),
  stray("limited", 4, after(now, -days(1) + hours(6) + minutes(2))),
];
