import type { Instant } from "../calendar/instant";
import type { MessageFacts, MessageKind } from "../message/message";

/** A message that a rule wants sent at its time. */
export interface PlannedMessage {
  readonly kind: MessageKind;
  readonly step: string;
  readonly subjectId: string;
  readonly dueAt: Instant;
  /** From then on it is skipped: never sent late. */
  readonly lateAt: Instant;
  readonly fallback: "call" | "none";
  readonly facts: MessageFacts;
  /** Its time had passed when it was planned: it is put down as skipped, so that everybody can see it. */
  readonly skipped?: "past" | "justBooked" | "tooClose";
  /** About a safety check-in. */
  readonly safety?: true;
}
