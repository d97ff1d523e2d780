import { after, type Instant, minutes } from "../calendar/instant";
import type { Visit } from "./visit";
import { isAhead } from "./visit-state";

/** The waiting of one visit. */
export interface WaitClock {
  /** From the appointed time, or from the arrival when that was later. */
  readonly since: Instant;
  readonly promisedBy: Instant;
  /** When the patient was called; absent while waiting. */
  readonly endedAt?: Instant;
}

/** After so many minutes of waiting the patient is asked to tell the desk, and the desk goes and explains. */
const tellDeskAfter = 10;

interface Waiting extends Visit {
  readonly startsAt: Instant;
  readonly waitPromise: number;
  readonly walkIn?: true;
}

/** The steps from the arrival on; an arrival that was taken back does not count. */
export function sinceArrival(steps: Visit["steps"]): Visit["steps"] {
  const ahead = steps.reduce((last, { to }, place) => (isAhead(to) ? place : last), -1);
  const here = steps.slice(ahead + 1);
  const arrival = here.findIndex(({ to }) => to === "arrived");
  return arrival < 0 ? [] : here.slice(arrival);
}

/** When the waiting ended: the call that was answered, not one after which the patient was put back into the queue. */
function endOf(state: Visit["state"], here: Visit["steps"]): Instant | undefined {
  if (state === "arrived") return undefined;
  const back = here.reduce((last, { to }, place) => (to === "arrived" ? place : last), 0);
  return here.slice(back).find(({ to }) => to === "called" || to === "inService")?.at;
}

/** The wait clock of a visit; `undefined` before the arrival. */
export function waitClock({ state, steps, startsAt, waitPromise, walkIn }: Waiting): WaitClock | undefined {
  const here = sinceArrival(steps);
  const arrivedAt = here[0]?.at;
  if (arrivedAt === undefined) return undefined;
  const since = (walkIn ? arrivedAt : Math.max(arrivedAt, startsAt)) as Instant;
  const promisedBy = after(since, minutes(waitPromise));
  const endedAt = endOf(state, here);
  return { since, promisedBy, ...(endedAt === undefined ? {} : { endedAt }) };
}

/** How long the patient waited or has been waiting, in whole minutes; never below 0. */
export const waitedMinutes = ({ since, endedAt }: WaitClock, now: Instant): number =>
  Math.max(0, Math.floor(((endedAt ?? now) - since) / minutes(1)));

/** Whether all is well, somebody should go and explain, or the clinic has broken its promise. */
export function waitLevel(clock: WaitClock, now: Instant): "calm" | "tellDesk" | "broken" {
  const until = clock.endedAt ?? now;
  if (until > clock.promisedBy) return "broken";
  return clock.endedAt === undefined && waitedMinutes(clock, now) >= tellDeskAfter ? "tellDesk" : "calm";
}
