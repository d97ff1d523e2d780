import type { Gate } from "../appointment/gate";
import { clinicDateAt, type Instant } from "../calendar/instant";
import type { Visit, VisitMover } from "./visit";
import type { VisitState } from "./visit-state";
import { movesFrom, withStep } from "./visit-step";

/** What decides whether a visit may go on. */
export interface VisitFacts {
  readonly startsAt: Instant;
  readonly gatesOpen: readonly Gate[];
  /** The patient has another appointment ahead. */
  readonly hasNext: boolean;
  /** Why there is no next appointment, as the team wrote it down. */
  readonly noNext?: string | undefined;
}

export type MoveRefusal = "noSuchMove" | "notToday" | "gateOpen" | "tooEarly" | "noNextReason";

type Check = (facts: VisitFacts, now: Instant) => MoveRefusal | undefined;

const checks: Readonly<Partial<Record<VisitState, Check>>> = {
  confirmed: ({ gatesOpen }) => (gatesOpen.length > 0 ? "gateOpen" : undefined),
  arrived: ({ startsAt }, now) => (clinicDateAt(startsAt) === clinicDateAt(now) ? undefined : "notToday"),
  inService: ({ gatesOpen }) => (gatesOpen.length > 0 ? "gateOpen" : undefined),
  noShow: ({ startsAt }, now) => (now < startsAt ? "tooEarly" : undefined),
  done: ({ hasNext, noNext }) => (hasNext || noNext !== undefined ? undefined : "noNextReason"),
};

/**
 * The one way in which a visit goes on, whoever taps: the patient who scans the code, the desk, the doctor, the clock.
 * A visit cannot be confirmed or begun while a gate is open, nobody is absent before the time, and nobody is let go
 * without a next appointment or a written reason.
 */
export function moveVisit(
  visit: Visit,
  to: VisitState,
  by: VisitMover,
  facts: VisitFacts,
  now: Instant,
): { readonly moved: Visit } | { readonly refused: MoveRefusal } {
  if (!movesFrom(visit.state).includes(to)) return { refused: "noSuchMove" };
  const refused = checks[to]?.(facts, now);
  return refused === undefined ? { moved: withStep(visit, to, by, now) } : { refused };
}
