import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";

/**
 * What a message is about. `visit`: an appointment. `checkIn`: a check-in of the plan. `card`: an instruction not yet
 * confirmed. `planVisit`: a visit of the plan that is not booked. `reply`: an answer of the team. `offer`: a place kept
 * for somebody on the waiting list. `notice`: a message to several people. `survey`: a survey to be answered.
 */
export type MessageKind = "visit" | "checkIn" | "card" | "planVisit" | "reply" | "offer" | "notice" | "survey";

/** Sent for the person's care, or to make them buy something: consented to and counted apart. */
export type MessagePurpose = "care" | "marketing";

/** Who wants it sent. */
export type MessageSender =
  | { readonly kind: "policy" }
  | ({ readonly kind: "staff" } & StaffReference)
  | { readonly kind: "campaign"; readonly id: string };

/**
 * Where a message stands. `planned`: waits for its time. `due`: its time came, something is in the way for the moment.
 * `sending`: a channel has been asked. Everything else is final. `sent`: a channel took it. `refused`: WeChat, or the
 * person, will not have it. `noGrant`: the person had agreed to no further message. `called`: the team was asked to call.
 * `cleared`: not needed any more. `superseded`: another message took its place. `skippedLate`: its time had passed.
 * `failed`: no channel took it. `doubtful`: nobody knows whether it went out.
 */
export type MessageState =
  | "planned"
  | "due"
  | "sending"
  | "sent"
  | "refused"
  | "noGrant"
  | "called"
  | "cleared"
  | "superseded"
  | "skippedLate"
  | "failed"
  | "doubtful";

export type ChannelName = "wechat" | "sms" | "call" | "inbox";

/** One channel that was tried and what came of it. */
export interface Try {
  readonly channel: ChannelName;
  readonly at: Instant;
  readonly outcome: "sent" | "noGrant" | "refused" | "busy" | "failed" | "doubtful" | "opened";
  /** WeChat's or the vendor's error code. */
  readonly code?: number;
}

/** What the words of a message are made of; a copy, taken when it was planned or sent. */
export interface MessageFacts {
  /** Of the appointment or the offered place. */
  readonly startsAt?: Instant;
  /** Of the service, as patients read it. */
  readonly title?: string;
  /** Name and title of who or what it is with. */
  readonly with?: string;
  /** Until when it can be done or answered. */
  readonly until?: Instant;
  /** Of an instruction: which one. */
  readonly cardId?: string;
  /** Of an answer in a case: which one. */
  readonly caseId?: string;
  /** Of a survey: the sheet. */
  readonly sheetId?: string;
  /** Of a message to several people. */
  readonly notice?: { readonly title: string; readonly body: string };
}

/** Whether a message has come to its end. */
export const isFinal = (state: MessageState): boolean => !["planned", "due", "sending"].includes(state);
