import type { Adherence } from "../adherence/score-adherence";
import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { CallAppointment, CallAttempt, CallReason, CallState } from "../call/call";
import type { Consents } from "../consent/consent";
import type { CardReading } from "../instruction/card-reading";
import type { Pathway, PathwayId } from "../pathway/pathway";
import type { Clinic } from "../team/clinic";
import type { StaffMember, StaffReference } from "../team/staff";
import type { Handling } from "../triage/handling";
import type { Finding, Urgency } from "../triage/judgement";
import type { OutboxRow } from "./message-views";
import type { EpisodeHeader, TaskView } from "./patient-views";

export interface SessionView {
  readonly staff: StaffMember;
  readonly clinic: Clinic;
  /** When the console has to be approved again; absent on the phone. */
  readonly expiresAt?: Instant;
}

/** One line of the check-in inbox. */
export interface InboxRow {
  readonly checkInId: string;
  readonly episodeId: string;
  readonly patientName: string;
  readonly pathwayId: PathwayId;
  readonly pathwayTitle: string;
  readonly day: number;
  readonly at: Instant;
  readonly urgency: Urgency;
  readonly findings: readonly Finding[];
  readonly pain: number;
  /** A red sign broke the form off; what is missing was not asked yet. */
  readonly interrupted?: true;
  /** 0 to 1; absent when nothing about following instructions was asked. */
  readonly followed?: number;
  readonly photoCount: number;
  readonly handling: Handling;
  /** By when the team promised to look. */
  readonly dueAt: Instant;
}

export interface InboxPage {
  readonly now: Instant;
  readonly rows: readonly InboxRow[];
  /** Present when there are more. */
  readonly cursor?: string;
}

/** Open work, as the numbers on the console's tabs. */
export interface InboxCount {
  readonly red: number;
  readonly yellow: number;
  readonly none: number;
  readonly calls: number;
}

/** A call the team owes a patient. */
export interface CallRow {
  readonly callId: string;
  /** Present when the call is about a follow-up. */
  readonly episodeId?: string;
  /** Present when the call is about an appointment or a place on the waiting list. */
  readonly appointment?: CallAppointment;
  /** With `satisfaction`: the sheet that can be filled in on the telephone, and whose it is. */
  readonly sheet?: { readonly id: string; readonly patientId: string };
  readonly patientName: string;
  /** Of the follow-up or of the service. */
  readonly title: string;
  readonly reason: CallReason;
  /** Day after the procedure of the check-in that was missed. */
  readonly day?: number;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly state: CallState;
  readonly attempts: readonly CallAttempt[];
}

export interface CallPage {
  readonly now: Instant;
  readonly rows: readonly CallRow[];
  readonly cursor?: string;
}

/** One check-in on the patient's page, answers in words. */
export interface CheckInRecord extends InboxRow {
  readonly answered: readonly { readonly question: string; readonly answer: string; readonly sign: boolean }[];
  readonly photos: readonly {
    readonly view: string;
    readonly label: string;
    readonly url: string;
    /** WeChat's check calls it risky: hidden until somebody wants to see it. */
    readonly flagged?: true;
  }[];
}

export interface PatientView {
  readonly now: Instant;
  readonly episode: EpisodeHeader;
  readonly consents: Consents;
  readonly adherence: Adherence;
  readonly tasks: readonly TaskView[];
  readonly cards: readonly { readonly id: string; readonly title: string; readonly reading?: CardReading }[];
  /** Newest first, at most 100. */
  readonly checkIns: readonly CheckInRecord[];
  readonly calls: readonly CallRow[];
  /** Messages planned, sent or decided against, newest first. */
  readonly messages: readonly OutboxRow[];
  readonly patientId: string;
}

export interface PathwayRow {
  readonly pathway: Pathway;
  readonly state: "draft" | "active";
  /** SHA-256 of the content shown; a signature names it. */
  readonly contentHash: string;
  readonly signature?: { readonly by: StaffReference; readonly at: Instant; readonly contentHash: string };
}

export interface EpisodeRow {
  readonly episodeId: string;
  readonly patientName: string;
  readonly pathwayTitle: string;
  readonly procedureDate: LocalDate;
  readonly day: number;
  readonly active: boolean;
  readonly bound: boolean;
}
