import type { Instant } from "../calendar/instant";
import { newestFirst, oldestFirst } from "../calendar/order-key";
import type { MessageState } from "./message";

/** The four lists in which the team looks at messages. */
export type OutboxList = "ahead" | "sent" | "unsent" | "dropped";

const lists: Readonly<Record<MessageState, OutboxList>> = {
  planned: "ahead",
  due: "ahead",
  sending: "ahead",
  sent: "sent",
  refused: "unsent",
  noGrant: "unsent",
  called: "unsent",
  failed: "unsent",
  doubtful: "unsent",
  cleared: "dropped",
  superseded: "dropped",
  skippedLate: "dropped",
};

/** In which list a message of this state is found. */
export const outboxListOf = (state: MessageState): OutboxList => lists[state];

/** Sorts messages: those ahead by their time, those that ended the newest first. */
export function messageOrder(state: MessageState, at: Instant, id: string): string {
  const list = lists[state];
  return `${list}:${list === "ahead" ? oldestFirst(at, id) : newestFirst(at, id)}`;
}
