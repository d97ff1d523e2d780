import { type Instant, minutes } from "../calendar/instant";

/** Somebody before this person in the same queue. */
export interface Ahead {
  readonly minutes: number;
  /** When the treatment began; absent while waiting. */
  readonly inServiceSince?: Instant;
  /** Still on the way: counts for the later end of the range only. */
  readonly expected?: true;
}

export interface WaitEstimate {
  /** Whole minutes, multiples of five. */
  readonly low: number;
  readonly high: number;
}

/** A treatment that runs over its time is taken to need so many minutes more. */
const overrun = 5;
const step = 5;

function stillNeeds({ minutes: planned, inServiceSince }: Ahead, now: Instant): number {
  if (inServiceSince === undefined) return planned;
  return Math.max(overrun, planned - Math.round((now - inServiceSince) / minutes(1)));
}

const sum = (people: readonly Ahead[], now: Instant) => people.reduce((all, one) => all + stillNeeds(one, now), 0);

/**
 * How long this person will probably still wait: at least the time planned for those before, and not before the appointed
 * time; at most half as much again, with those who are still expected. Rounded to five minutes, away from optimism.
 */
export function estimateWait(ahead: readonly Ahead[], startsAt: Instant, now: Instant): WaitEstimate {
  const present = sum(
    ahead.filter(({ expected }) => !expected),
    now,
  );
  const untilStart = Math.max(0, Math.round((startsAt - now) / minutes(1)));
  const low = Math.max(untilStart, present);
  const high = Math.max(low, untilStart + 5, sum(ahead, now) * 1.5);
  return { low: Math.floor(low / step) * step, high: Math.max(step, Math.ceil(high / step) * step) };
}
