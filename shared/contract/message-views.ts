import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { CampaignContent, CampaignFate } from "../campaign/campaign";
import type { MessageFacts, MessageKind, MessagePurpose, MessageSender, MessageState, Try } from "../message/message";
import type { Agreement } from "../reminder/agreement";
import type { MarketingBar } from "../reminder/marketing-freeze";
import type { StaffReference } from "../team/staff";
import type { Language, Template } from "../template/template";
import type { MyAppointment } from "./appointment-views";
import type { CaseRow } from "./case-views";

/** A template to ask for in a tap. */
export interface AskedTemplate {
  readonly templateId: string;
  readonly title: string;
}

/** A message planned for the caller. */
export interface PlannedView {
  readonly messageId: string;
  readonly kind: MessageKind;
  readonly step: string;
  readonly at: Instant;
  readonly facts: MessageFacts;
  readonly patientName: string;
  /** A yes is there for it. */
  readonly covered: boolean;
}

/** How many reminders the person still has, what is planned, and when they run dry. */
export interface RemindersView {
  readonly now: Instant;
  /** One-time yeses left, all templates together. */
  readonly left: number;
  /** By their time, at most 20. */
  readonly planned: readonly PlannedView[];
  /** The first planned message without a yes; absent when all are covered. */
  readonly dryAt?: Instant;
  /** What the next tap should ask for, at most three; empty when nothing is missing. */
  readonly ask: readonly AskedTemplate[];
  /** The same for a tap that books a visit: its reminders are not planned yet. */
  readonly askAtBooking: readonly AskedTemplate[];
  /** False for a week after two refusals: then nothing is offered unasked. */
  readonly mayOffer: boolean;
  /** Messages since the person last looked at them. */
  readonly unread: number;
  readonly channel: Agreement["channel"];
}

/** A message as its reader finds it in the mini-program. */
export interface InboxMessage {
  readonly messageId: string;
  readonly kind: MessageKind;
  readonly step: string;
  readonly purpose: MessagePurpose;
  readonly at: Instant;
  readonly unread: boolean;
  readonly patientName: string;
  readonly facts: MessageFacts;
  /** With `visit`: the appointment as it stands now. */
  readonly appointment?: MyAppointment;
  /** With `checkIn`, `card`, `planVisit`, `reply`: the follow-up it belongs to. */
  readonly episodeId?: string;
  /** With `card`: which one. */
  readonly cardId?: string;
  /** With `offer`: the waiting-list entry. */
  readonly entryId?: string;
}

export interface InboxMessages {
  readonly now: Instant;
  readonly messages: readonly InboxMessage[];
  readonly cursor?: string;
}

/** The agreement on contact of one patient the caller may act for. */
export interface AgreementView {
  readonly patientId: string;
  readonly patientName: string;
  /** Absent when nothing was agreed yet. */
  readonly agreement?: Agreement;
  /** Who can be the contact: the patient (`self`) and the family, by the id of their tie. */
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly relation: string }[];
  /** Whether the clinic has a text-message vendor. */
  readonly smsOffered: boolean;
}

/** One line of the outbox. */
export interface OutboxRow {
  readonly messageId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly kind: MessageKind;
  readonly step: string;
  readonly purpose: MessagePurpose;
  readonly sender: MessageSender;
  readonly state: MessageState;
  readonly reason?: string;
  /** When it is to be sent, or came to its end. */
  readonly at: Instant;
  readonly tries: readonly Try[];
  /** Who took it back before it was sent, and why. */
  readonly cleared?: { readonly by: StaffReference; readonly note: string };
  /** What was done when no channel took it. */
  readonly fallback?: "call" | "inbox";
  readonly facts: MessageFacts;
  /** The person saw it in the mini-program. */
  readonly seen: boolean;
  readonly episodeId?: string;
  readonly appointmentId?: string;
}

export interface OutboxPage {
  readonly now: Instant;
  readonly rows: readonly OutboxRow[];
  readonly cursor?: string;
}

/** Everything about reaching one patient. */
export interface ContactView {
  readonly now: Instant;
  readonly patientId: string;
  readonly patientName: string;
  readonly agreement?: Agreement;
  readonly complaint?: Complaint;
  /** Who settles it, and by when. */
  readonly complaintCase?: Pick<CaseRow, "caseId" | "owner" | "dueAt" | "state">;
  readonly marketingBar?: MarketingBar;
  readonly contacts: AgreementView["contacts"];
  readonly smsOffered: boolean;
  /** Whether anybody in WeChat gets the messages. */
  readonly reachable: boolean;
  readonly refusals: number;
  /** Yeses by template, as far as known. */
  readonly grants: readonly {
    readonly title: string;
    readonly left: number;
    readonly spent: number;
    readonly refused: number;
    /** A long-term yes has no number: `left` is 1 while it stands. */
    readonly long?: true;
  }[];
  readonly dryAt?: Instant;
  /** Newest first, at most 100. */
  readonly messages: readonly OutboxRow[];
}

/** A complaint that keeps marketing away until it is closed. */
export interface Complaint {
  readonly openedAt: Instant;
  readonly openedBy: StaffReference;
  readonly note: string;
  /** The case that settles it. */
  readonly caseId?: string;
  readonly closedAt?: Instant;
  readonly closedBy?: StaffReference;
}

/** Somebody whose messages of the coming days are not covered by yeses. */
export interface DryRow {
  readonly patientId: string;
  readonly patientName: string;
  /** The first message for which no yes is left. */
  readonly dryAt: Instant;
  readonly kind: MessageKind;
  readonly step: string;
  /** How many of the messages of these days have no yes, of how many. */
  readonly missing: number;
  readonly planned: number;
  /** Why nobody can be told by WeChat at all. */
  readonly reason?: "noRecipient" | "unreachable" | "refused";
  readonly channel: Agreement["channel"];
}

export interface DryPage {
  readonly now: Instant;
  readonly rows: readonly DryRow[];
  readonly cursor?: string;
}

/** What is wrong with a template, and where. */
export interface TemplateProblem {
  /** `id`, `title`, or `fields.<place>.key`, `.label`, `.source`, `.text.zh`, `.text.en`. */
  readonly field: string;
  readonly reason: string;
  /** What was found, e.g. the forbidden word, or what is allowed. */
  readonly detail?: string;
}

export interface TemplateRow {
  readonly template: Template;
  /** As the card looks in both languages. */
  readonly preview: Readonly<Record<Language, readonly { readonly label: string; readonly value: string }[]>>;
  /** Raised by every change; a change made from an older one is refused. */
  readonly revision: number;
  /** How many messages are planned that need it is not told; how many test yeses the caller has is. */
  readonly ownGrants: number;
}

/** How many people a message to several will reach, and why not the others. */
export interface CampaignPreview {
  readonly people: number;
  readonly fates: readonly { readonly fate: CampaignFate; readonly count: number; readonly names: readonly string[] }[];
  /** The audience is larger than what was looked at; the shares are of the first ones. */
  readonly partial?: true;
}

export interface CampaignRow extends CampaignContent {
  readonly campaignId: string;
  readonly by: StaffReference;
  readonly at: Instant;
  /** `spreading`: the people are still being written down. */
  readonly state: "spreading" | "spread" | "stopped";
  /** People written down so far, by what became of it at that time. */
  readonly counts: Readonly<Partial<Record<CampaignFate, number>>>;
}

export interface CampaignPage {
  readonly now: Instant;
  readonly rows: readonly CampaignRow[];
  readonly cursor?: string;
}

/** What the team has to know when the day begins; the same for everybody who asks on that day at that time. */
export interface DigestView {
  readonly now: Instant;
  readonly date: LocalDate;
  /** What went out yesterday and what did not. */
  readonly yesterday: { readonly sent: number; readonly unsent: number; readonly skippedLate: number };
  /** Of the last seven days. */
  readonly doubtful: number;
  /** Of the last seven days. */
  readonly failed: number;
  readonly openCalls: number;
  readonly dueToday: number;
  /** Of the coming seven days. */
  readonly dryThisWeek: number;
  /** More lies ahead in these days than was looked at: there may be more who run dry. */
  readonly dryPartial?: true;
  readonly stoppedTemplates: readonly { readonly title: string; readonly code: number }[];
  readonly visitsToday: number;
  readonly unconfirmedTomorrow: number;
}
