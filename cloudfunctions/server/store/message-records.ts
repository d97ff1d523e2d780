import type { Instant } from "@shared/calendar/instant";
import type { CampaignContent, CampaignFate } from "@shared/campaign/campaign";
import type { Ledger } from "@shared/grant/ledger";
import type { PopUpAnswer } from "@shared/grant/report-answers";
import type {
  MessageFacts,
  MessageKind,
  MessagePurpose,
  MessageSender,
  MessageState,
  Try,
} from "@shared/message/message";
import type { Agreement } from "@shared/reminder/agreement";
import type { StaffReference } from "@shared/team/staff";
import type { Template, TemplateName } from "@shared/template/template";

/**
 * A row of the outbox. `_id` = `messageId(subject, kind, step)`, so that a thing is planned once. `sending` is written
 * before a channel is asked, so a row found in it later is doubtful and never sent again.
 */
export interface MessageRecord {
  readonly _id: string;
  readonly kind: MessageKind;
  readonly step: string;
  readonly purpose: MessagePurpose;
  readonly sender: MessageSender;
  readonly patientId: string;
  readonly patientName: string;
  /** The appointment, `<episode>:<task>`, the check-in answered to, the waiting-list entry, or the campaign. */
  readonly subjectId: string;
  readonly episodeId?: string;
  readonly appointmentId?: string;
  /** About a safety check-in, or a survey of health: never part of an experiment. */
  readonly safety?: true;
  /** For the patient (of a minor: a guardian) alone, whatever contact was agreed on. */
  readonly ownOnly?: true;
  readonly facts: MessageFacts;
  readonly fallback: "call" | "none";
  readonly state: MessageState;
  readonly reason?: string;
  /** When it is to be sent. */
  readonly dueAt: Instant;
  /** From then on it is skipped. */
  readonly lateAt: Instant;
  /**
   * When to look at the row next; absent once it has come to its end. While `sending`: when its sender counts as dead
   * and the row as doubtful.
   */
  readonly lookAt?: Instant;
  readonly settledAt?: Instant;
  /** How often WeChat was asked; it is asked at most three times, and only after a clear refusal. */
  readonly attempts?: number;
  readonly tries?: readonly Try[];
  /** Who took it back before it was sent, and why. */
  readonly cleared?: { readonly by: StaffReference; readonly note: string };
  /** What was done when no channel took it. */
  readonly fellTo?: "call" | "inbox";
  /** The WeChat user in whose list it is. */
  readonly to?: string;
  readonly toldAt?: Instant;
  /** `newestFirst(toldAt, _id)`: what the reader's list walks. */
  readonly toldOrder?: string;
  /** When the reader looked at the list with it. */
  readonly seenAt?: Instant;
  /** A card that a member of the team sends to themselves to see it; it goes out with this template or not at all. */
  readonly testOf?: TemplateName;
  /** The experiment that its reader is in, and what was done with it. */
  readonly trial?: { readonly experimentId: string; readonly armId: string };
  /** WeChat's id of the message. */
  readonly msgId?: string;
  /** 0 to 31, from the patient: which of the sweeps at work takes it. */
  readonly shard: number;
  /** `messageOrder`: what the outbox walks. */
  readonly order: string;
}

/** Everything about sending to one WeChat user. `_id` = openid, or the patient's id for text messages alone. */
export interface LedgerRecord extends Ledger {
  readonly _id: string;
  /** Raised by every change; a change made from an older one is not written. */
  readonly revision: number;
}

/** The answers of one tap. Append-only. `_id` = `<openid>:<nonce>`: the same tap counts once. */
export interface GrantReportRecord {
  readonly _id: string;
  readonly openid: string;
  readonly at: Instant;
  readonly answers: readonly PopUpAnswer[];
}

/** A template of the clinic. `_id` = its name. */
export interface TemplateRecord extends Template {
  readonly _id: string;
  readonly revision: number;
  readonly savedBy?: StaffReference;
  readonly savedAt?: Instant;
}

/** One agreement on contact as it was made. Append-only. `_id` = `<patient id>:<time>`. */
export interface AgreementRecord extends Agreement {
  readonly _id: string;
  readonly patientId: string;
  /** Who made it: a WeChat user, or a member of the team on the patient's word. */
  readonly openid?: string;
  readonly staff?: StaffReference;
}

/** A message to several people. `_id` derived from who asked and the request's id. */
export interface CampaignRecord extends CampaignContent {
  readonly _id: string;
  readonly by: StaffReference;
  readonly at: Instant;
  readonly state: "spreading" | "spread" | "stopped";
  /** After which patient the next page begins. */
  readonly cursor?: string;
  readonly counts: Readonly<Partial<Record<CampaignFate, number>>>;
  readonly order: string;
}

/** An event that WeChat pushed; kept so that the same one counts once. `_id` = hash of it. */
export interface PushRecord {
  readonly _id: string;
  readonly event: string;
  readonly at: Instant;
}

/**
 * A photo that WeChat looks at. `_id` = WeChat's trace id. The question and the answer write it in either order: the
 * answer may be there first.
 */
export interface MediaCheckRecord {
  readonly _id: string;
  readonly at: Instant;
  readonly checkInId?: string;
  readonly fileId?: string;
  readonly risky?: boolean;
}
