import { after, clinicDateAt, type Instant, minutes } from "../calendar/instant";
import { addDays } from "../calendar/local-date";
import { dayBegins } from "../calendar/read-moment";
import type { Visit } from "./visit";
import { isAhead, isPresent } from "./visit-state";
import { waitClock } from "./wait-clock";

/** Who has not come so many minutes after the start counts as absent, until somebody puts it right. */
export const absentAfter = 30;

export interface ClockVisit extends Visit {
  readonly startsAt: Instant;
  readonly waitPromise: number;
  readonly walkIn?: true;
}

/** Half an hour after the start, or after somebody said by a correction that the patient is not absent after all. */
function absentAt({ startsAt, steps }: ClockVisit): Instant {
  const last = steps.at(-1);
  const from = last?.corrects === true ? Math.max(startsAt, last.at) : startsAt;
  return after(from as Instant, minutes(absentAfter));
}

const dayEnds = (startsAt: Instant): Instant => dayBegins(addDays(clinicDateAt(startsAt), 1));

/** When the clock has to look at a visit next; `undefined` when it is over. */
export function nextLook(visit: ClockVisit, now: Instant): Instant | undefined {
  if (isAhead(visit.state)) return absentAt(visit);
  if (!isPresent(visit.state)) return undefined;
  const clock = waitClock(visit);
  const waits = visit.state === "arrived" && clock !== undefined && now <= clock.promisedBy;
  return waits ? after(clock.promisedBy, 1) : dayEnds(visit.startsAt);
}

/** What the clock finds when it looks: an absence, a broken promise, or a day that ended without a checkout. */
export function clockFinding(visit: ClockVisit, now: Instant): "noShow" | "brokenPromise" | "unclosed" | "nothing" {
  if (isAhead(visit.state)) return now >= absentAt(visit) ? "noShow" : "nothing";
  if (!isPresent(visit.state)) return "nothing";
  if (now >= dayEnds(visit.startsAt)) return "unclosed";
  const clock = waitClock(visit);
  return visit.state === "arrived" && clock !== undefined && now > clock.promisedBy ? "brokenPromise" : "nothing";
}
