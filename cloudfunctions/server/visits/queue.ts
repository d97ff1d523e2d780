import type { Instant } from "@shared/calendar/instant";
import { type Ahead, estimateWait, type WaitEstimate } from "@shared/visit/estimate-wait";
import { queueMoment } from "@shared/visit/queue-order";
import { isAhead } from "@shared/visit/visit-state";
import { sinceArrival } from "@shared/visit/wait-clock";
import type { AppointmentRecord } from "../store/appointment-records";

const minute = 60_000;
const arrivedAt = ({ steps }: AppointmentRecord): Instant | undefined => sinceArrival(steps)[0]?.at;

/** What a visit is queued by; those still expected by their time. */
const momentOf = (visit: AppointmentRecord): Instant => queueMoment(visit, arrivedAt(visit) ?? visit.startsAt);

function aheadOf(visit: AppointmentRecord): Ahead {
  const began = visit.state === "inService" ? visit.steps.filter(({ to }) => to === "inService").at(-1)?.at : undefined;
  return {
    minutes: Math.round((visit.endsAt - visit.startsAt) / minute),
    ...(began === undefined ? {} : { inServiceSince: began }),
    ...(isAhead(visit.state) ? { expected: true as const } : {}),
  };
}

/** Whether somebody waiting, or still expected, comes first: by the queue's moment, then by id so that it never wavers. */
function comesFirst(visit: AppointmentRecord, own: AppointmentRecord): boolean {
  if (visit.state !== "arrived" && !isAhead(visit.state)) return false;
  const [theirs, mine] = [momentOf(visit), momentOf(own)];
  return theirs < mine || (theirs === mine && visit._id < own._id);
}

/** Those who are seen before this visit by the same doctor, nurse or device. */
const before = (own: AppointmentRecord, day: readonly AppointmentRecord[]): readonly AppointmentRecord[] =>
  day
    .filter(
      ({ _id, kind, resourceIds }) => _id !== own._id && kind === "visit" && resourceIds[0] === own.resourceIds[0],
    )
    .filter((visit) => visit.state === "inService" || visit.state === "called" || comesFirst(visit, own));

/** How many are before this visit in the house, and how long that will take. */
export function queueOf(
  own: AppointmentRecord,
  day: readonly AppointmentRecord[],
  now: Instant,
): { readonly ahead: number; readonly estimate: WaitEstimate } {
  const others = before(own, day).map(aheadOf);
  const starts = own.walkIn ? now : own.startsAt;
  return { ahead: others.filter(({ expected }) => !expected).length, estimate: estimateWait(others, starts, now) };
}
