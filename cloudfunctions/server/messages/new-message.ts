import type { Instant } from "@shared/calendar/instant";
import type { MessagePurpose, MessageSender } from "@shared/message/message";
import { messageId } from "@shared/message/message-id";
import { messageOrder } from "@shared/message/message-order";
import { shardOf } from "@shared/message/shard-of";
import type { PlannedMessage } from "@shared/reminder/planned-message";
import type { MessageRecord } from "../store/message-records";

/** Whom a message is about, and what it belongs to. */
export interface About {
  readonly patientId: string;
  readonly patientName: string;
  readonly episodeId?: string;
  readonly appointmentId?: string;
}

interface Sent {
  readonly sender?: MessageSender;
  readonly purpose?: MessagePurpose;
}

/** The row of a planned message: waiting for its time, or put down as skipped when that had passed already. */
export function newMessage(
  { skipped, ...planned }: PlannedMessage,
  about: About,
  now: Instant,
  { sender = { kind: "policy" }, purpose = "care" }: Sent = {},
): MessageRecord {
  const _id = messageId(planned.subjectId, planned.kind, planned.step);
  const state = skipped === undefined ? "planned" : "skippedLate";
  const common = { _id, ...planned, ...about, purpose, sender, shard: shardOf(about.patientId), state } as const;
  if (skipped !== undefined)
    return { ...common, reason: skipped, settledAt: now, order: messageOrder(state, now, _id) };
  return { ...common, lookAt: planned.dueAt, order: messageOrder(state, planned.dueAt, _id) };
}
