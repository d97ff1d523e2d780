import type { Service } from "../appointment/service";
import type { VisitStepKey } from "./visit-step-key";

/** One reminder of a cadence, as data. */
export interface CadenceStep<K extends string = string> {
  readonly key: K;
  /** Clinic days from the anchor's day; negative before it. */
  readonly days: number;
  /** Minute of that day at which it is sent. */
  readonly at: number;
  /** When nobody could be told: the team calls, or nothing more. */
  readonly fallback: "call" | "none";
}

/** A same-day or next-day reminder is worth nothing closer than this to the start, in minutes. */
export const leastBeforeStart = 30;

/** Who booked this recently, in minutes, is not reminded of it at once. */
export const leastAfterBooking = 120;

const d3 = { key: "d3", days: -3, at: 10 * 60, fallback: "none" } as const;
const d1 = { key: "d1", days: -1, at: 10 * 60, fallback: "call" } as const;
const d0 = { key: "d0", days: 0, at: 8 * 60, fallback: "none" } as const;

/** Every step a visit may have, in the order of their days. */
export const visitSteps: readonly CadenceStep<VisitStepKey>[] = [d3, d1, d0];

/** What an appointment gets when the service says nothing else: a class is not called about. */
const defaultCadence: Readonly<Record<Service["kind"], readonly CadenceStep<VisitStepKey>[]>> = {
  visit: [d3, d1, d0],
  class: [d3, { ...d1, fallback: "none" }, d0],
};

/** The cadence of a service: its kind's, or the steps of it that the clinic chose. */
export function cadenceOf({
  kind,
  reminders,
}: Pick<Service, "kind" | "reminders">): readonly CadenceStep<VisitStepKey>[] {
  const steps = defaultCadence[kind];
  return reminders === undefined ? steps : steps.filter(({ key }) => reminders.includes(key));
}

/**
 * What the tasks of a plan get. `missed`: the day of a check-in passed without it. `closed`: its last day is over; the
 * team then calls about a safety check-in, and nothing is sent. `unread`: an instruction was not confirmed on its first
 * day. `book`: a planned visit has no appointment three days before it.
 */
export const taskCadence = {
  checkIn: [
    { key: "missed", days: 1, at: 10 * 60, fallback: "call" },
    { key: "closed", days: 1, at: 9 * 60, fallback: "call" },
  ],
  instruction: [{ key: "unread", days: 1, at: 10 * 60, fallback: "none" }],
  visit: [{ key: "book", days: -3, at: 10 * 60, fallback: "none" }],
} as const satisfies Readonly<Record<"checkIn" | "instruction" | "visit", readonly CadenceStep[]>>;
