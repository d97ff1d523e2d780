import { after, type Instant, minutes } from "../calendar/instant";
import { slotCount, slotOf } from "./arm-of";

/** A stretch of people: from the slot `from` up to but without `to`. */
export interface Slots {
  readonly from: number;
  readonly to: number;
}

/** How many slots so many hundredths of all people are. */
const slotsIn = (percent: number): number => Math.round((percent * slotCount) / 100);

/**
 * Slots for a new experiment that no running one has, all in one stretch: the first that is wide enough. `undefined` when
 * there is none: then one of those that run has to end first. That is what keeps a person in one experiment at a time.
 */
export function freeSlots(taken: readonly Slots[], percent: number): Slots | undefined {
  const wanted = slotsIn(percent);
  let from = 0;
  for (const one of [...taken].sort((left, right) => left.from - right.from)) {
    if (one.from - from >= wanted) break;
    from = Math.max(from, one.to);
  }
  return from + wanted <= slotCount ? { from, to: from + wanted } : undefined;
}

/**
 * Nobody joins in the first two minutes: an instance keeps for a minute which experiments run, and another one that had these
 * people may just have been stopped.
 */
const firstJoin = minutes(2);

/** Whether somebody may join an experiment that has these slots now. */
export function takesPart(
  { slots, startedAt }: { readonly slots?: Slots | undefined; readonly startedAt?: Instant | undefined },
  person: string,
  now: Instant,
): boolean {
  if (slots === undefined || startedAt === undefined || now < after(startedAt, firstJoin)) return false;
  const slot = slotOf(person);
  return slots.from <= slot && slot < slots.to;
}
