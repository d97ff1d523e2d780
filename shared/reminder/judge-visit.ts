import type { Instant } from "../calendar/instant";
import { isAhead, type VisitState } from "../visit/visit-state";
import { clear, type MessageJudgement, tell } from "./judgement";

/** What is true of an appointment when one of its reminders falls due. */
export interface VisitTruth {
  readonly state: VisitState;
  readonly startsAt: Instant;
  readonly rescheduledTo?: string;
}

interface Due {
  readonly lateAt: Instant;
  /** The time the reminder was planned for. */
  readonly startsAt?: Instant;
}

/** Judges a reminder of an appointment: nothing about one that was cancelled, moved, kept or is over; nothing late. */
export function judgeVisit({ lateAt, startsAt }: Due, visit: VisitTruth | undefined, now: Instant): MessageJudgement {
  if (!visit) return clear("gone");
  if (visit.rescheduledTo !== undefined) return { kind: "supersede", reason: "rescheduled" };
  if (startsAt !== undefined && startsAt !== visit.startsAt) return { kind: "supersede", reason: "rescheduled" };
  if (visit.state === "cancelled") return clear("cancelled");
  if (visit.state === "noShow") return clear("over");
  if (!isAhead(visit.state)) return clear("arrived");
  if (visit.startsAt <= now) return clear("over");
  return now >= lateAt ? { kind: "skipLate" } : tell;
}
