import { after, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { CallAttempt, CallReason } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { callState } from "@shared/call/call-state";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { atWork } from "../life/working-hours";
import { createRandom } from "../random";
import { desk } from "../visits/house-movers";

/** The desk calls within the morning; one of six is tried once more the next day. */
function attempts(callId: string, openedAt: Instant, now: Instant): readonly CallAttempt[] {
  const random = createRandom(`desk call ${callId}`);
  const first = atWork(openedAt, minutes(random.between(15, 200)));
  const reached = random.pick(["reachedFine", "reachedFine", "reachedFine", "reachedVisit"]);
  const missed = random.chance(1 / 6);
  const all: readonly CallAttempt[] = missed
    ? [
        { by: desk, at: first, outcome: "notReached", note: "无人接听，稍后再打" },
        { by: desk, at: after(first, hours(2)), outcome: reached },
      ]
    : [{ by: desk, at: first, outcome: reached }];
  return all.filter(({ at }) => at <= now);
}

interface Subject {
  readonly _id: string;
  readonly reason: CallReason;
  readonly title: string;
  /** What the call is about. */
  readonly appointment: NonNullable<CallRecord["appointment"]>;
  /** Until when it makes sense to call; the start of the appointment unless told. */
  readonly until?: Instant;
  /** Nobody had to be called any more. */
  readonly closedFor?: true;
}

/** The call the team owed in place of a message, and what the desk has made of it by now. */
export function callInstead(row: MessageRecord, subject: Subject, now: Instant): CallRecord {
  const { _id, reason, title, appointment, until = appointment.startsAt, closedFor } = subject;
  const openedAt = row.settledAt ?? row.dueAt;
  const dueAt = Math.max(openedAt, Math.min(after(openedAt, hours(8)), until)) as Instant;
  const made = attempts(_id, openedAt, now);
  const state = closedFor ? "closed" : callState(made);
  return {
    _id,
    ...(row.episodeId === undefined ? {} : { episodeId: row.episodeId }),
    appointment,
    patientName: row.patientName,
    title,
    reason,
    openedAt,
    dueAt,
    state,
    attempts: made,
    order: callOrder(state, dueAt, made, _id),
  };
}
