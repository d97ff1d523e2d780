import type { DaySheet } from "@shared/appointment/day-sheet";
import type { Gate } from "@shared/appointment/gate";
import type { Service } from "@shared/appointment/service";
import type { Timetable } from "@shared/appointment/timetable";
import type { Offer, WaitlistCriteria } from "@shared/appointment/waitlist";
import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { CallAppointment, CallAttempt, CallReason, CallState } from "@shared/call/call";
import type { Answers } from "@shared/check-in/answers";
import type { ConsentPurpose, ConsentState, Consents } from "@shared/consent/consent";
import type { WaitingState } from "@shared/contract/appointment-views";
import type { CompensationRow, DepartureOutcome, LeaveKind } from "@shared/contract/desk-views";
import type { CardReadings } from "@shared/instruction/card-reading";
import type { PathwayId } from "@shared/pathway/pathway";
import type { Plan } from "@shared/pathway/plan";
import type { Patient } from "@shared/patient/patient";
import type { ReminderKind } from "@shared/reminder/check-in-reminders";
import type { TemplateName } from "@shared/reminder/templates";
import type { Clinic } from "@shared/team/clinic";
import type { Role } from "@shared/team/role";
import type { StaffMember, StaffReference } from "@shared/team/staff";
import type { Handling } from "@shared/triage/handling";
import type { Judgement } from "@shared/triage/judgement";
import type { QueuePlace } from "@shared/triage/queue-place";
import type { NoNextReason, Visit, VisitMover } from "@shared/visit/visit";

/** The one document `clinics/own`. */
export interface ClinicRecord extends Clinic {
  readonly _id: "own";
}

/** `_id` = staff id. */
export interface StaffRecord extends Omit<StaffMember, "id"> {
  readonly _id: string;
  /** Absent until the member has signed in on the phone once. */
  readonly openid?: string;
  readonly active: boolean;
}

/** `_id` = the browser's platform-verified uid. */
export interface ConsoleSessionRecord {
  readonly _id: string;
  readonly staffId: string;
  readonly approvedAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt?: Instant;
}

/** `_id` = the code shown as a mini-program code. */
export interface SignInCodeRecord {
  readonly _id: string;
  readonly uid: string;
  readonly requestedAt: Instant;
  readonly expiresAt: Instant;
  readonly approvedBy?: string;
}

/** `_id` = `<pathway>@<version>`: a doctor's signature under the exact content. */
export interface SignatureRecord {
  readonly _id: string;
  readonly by: StaffReference;
  readonly at: Instant;
  readonly contentHash: string;
}

/** One person's course of care with the plan it runs under. `_id` = episode id. */
export interface EpisodeRecord {
  readonly _id: string;
  readonly patientId: string;
  readonly patientName: string;
  /** The WeChat user the episode belongs to; absent until bound. */
  readonly openid?: string;
  /** Bound to a minor's guardian until then: the eighteenth birthday. */
  readonly boundUntil?: Instant;
  /** SHA-256 of the one-time code that binds it; removed when used. */
  readonly bindCodeHash?: string;
  readonly bindCodeExpiresAt?: Instant;
  readonly plan: Plan;
  readonly procedureDate: LocalDate;
  readonly startedAt: Instant;
  /** `newestFirst(startedAt, _id)`: what the patient list is sorted by. */
  readonly order: string;
  readonly startedBy: StaffReference;
  readonly ended?: { readonly at: Instant; readonly by: StaffReference; readonly reason: string };
  readonly doctor: StaffReference & { readonly title: string };
  readonly nurse: StaffReference & { readonly title: string };
  /** The latest decisions; the history is in `consents`. */
  readonly consents: Consents;
  readonly readings: CardReadings;
  /** Days on which the patient was seen at the clinic. */
  readonly attendedOn?: readonly LocalDate[];
  /** Random folder for this episode's photos: `check-ins/<random>`. */
  readonly photoFolder: string;
}

/** One check-in, its judgement and what the team did: one document, so that it is stored whole or not at all. */
export interface CheckInRecord {
  /** `<episode id>:<id made on the phone>`. */
  readonly _id: string;
  readonly episodeId: string;
  readonly patientName: string;
  readonly pathwayId: PathwayId;
  readonly pathwayTitle: string;
  readonly taskId: string | null;
  /** `<episode id>:<task id>`, or absent between planned check-ins. */
  readonly episodeTask?: string;
  /** Day after the procedure of the form that was answered. */
  readonly day: number;
  /** When it arrived. */
  readonly at: Instant;
  readonly answers: Answers;
  /** A red sign broke the form off; it counts for no planned check-in. */
  readonly interrupted?: true;
  readonly judgement: Judgement;
  /** 0 to 1; absent when nothing about following instructions was asked. */
  readonly followed?: number;
  readonly handling: Handling;
  readonly queue: QueuePlace;
}

/** Append-only history of consent. `_id` = `<episode id>:<purpose>:<time>`. */
export interface ConsentRecord {
  readonly _id: string;
  readonly episodeId: string;
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
  readonly textVersion: string;
  /** SHA-256 of the exact text shown. */
  readonly textHash: string;
  readonly openid: string;
  readonly at: Instant;
}

/** One "yes" to WeChat's subscribe pop-up, good for one message. `_id` = `<openid>:<nonce>:<template id>`. */
export interface GrantRecord {
  readonly _id: string;
  readonly openid: string;
  readonly templateId: string;
  readonly state: "granted" | "spent" | "void";
  readonly at: Instant;
  /** The message it was spent on. */
  readonly messageId?: string;
}

/**
 * A row of the outbox. `_id` = `<subject>:<kind>`, so that a thing is planned once. `planned` rows are looked at when due;
 * `sending` is written before WeChat is asked, so a row found in it later is doubtful and never sent again.
 */
export interface MessageRecord {
  readonly _id: string;
  readonly episodeId: string;
  readonly kind: ReminderKind | "reply";
  readonly template: TemplateName;
  /** The check-in task, or the check-in answered to. */
  readonly subjectId: string;
  /** When to look at the row next. While `sending`: when its sender counts as dead and the row as doubtful. */
  readonly dueAt: Instant;
  readonly state: "planned" | "sending" | "sent" | "cleared" | "called" | "failed" | "doubtful";
  readonly reason?: string;
  readonly settledAt?: Instant;
  /** How often WeChat was asked; it is asked at most three times, and only after a clear refusal. */
  readonly attempts?: number;
}

/** A call the team owes. `_id` = `<episode id>:<task id>`, or `<appointment or entry id>:<reason>`. */
export interface CallRecord {
  readonly _id: string;
  readonly episodeId?: string;
  readonly appointment?: CallAppointment;
  readonly patientName: string;
  /** Of the follow-up or of the service. */
  readonly title: string;
  readonly reason: CallReason;
  readonly day?: number;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly state: CallState;
  readonly attempts: readonly CallAttempt[];
  /** `callOrder`: what the call list is sorted by. */
  readonly order: string;
}

/** The one document `timetables/own`. */
export interface TimetableRecord extends Timetable {
  readonly _id: "own";
}

/** A person who comes to the clinic. `_id` = patient id. */
export interface PatientRecord extends Omit<Patient, "id"> {
  readonly _id: string;
  /** The WeChat users who may act for this patient: the patient and the family. What a look-up by person uses. */
  readonly people: readonly string[];
  readonly since: Instant;
  /** The newest follow-up. */
  readonly episodeId?: string;
}

/** `_id` = `sheetId`. Every write is part of a transaction that read it. */
export interface DaySheetRecord extends DaySheet {
  readonly _id: string;
  /** Some time of the day is blocked: what the list of broken visits looks for. */
  readonly blocked: boolean;
}

/** An appointment and what became of it. `_id` is derived from who asked and the request's id. */
export interface AppointmentRecord extends Visit {
  readonly _id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly episodeId?: string;
  readonly serviceId: string;
  readonly title: string;
  readonly kind: Service["kind"];
  /** Empty for a walk-in, which takes no place. */
  readonly slotId: string;
  /** Everything it takes, who or what it is with first. */
  readonly resourceIds: readonly string[];
  readonly date: LocalDate;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Name and title of who or what it is with. */
  readonly with: string;
  /** The service's terms when it was booked: the longest wait and the notice for changes, in minutes, and what to bring. */
  readonly waitPromise: number;
  readonly changeAhead: number;
  readonly prepare: readonly string[];
  /** What must still happen before it may be confirmed. */
  readonly gatesOpen: readonly Gate[];
  readonly bookedAt: Instant;
  readonly bookedBy: VisitMover;
  readonly walkIn?: true;
  readonly rescheduledFrom?: string;
  readonly rescheduledTo?: string;
  /** Number of steps; a move is written only while it is what the mover saw. */
  readonly revision: number;
  /** When the clock has to look at it next: no-show, broken promise, a day that ended without a checkout. */
  readonly lookAt?: Instant;
  readonly rated?: 1 | 2 | 3;
  /** Given because the promise on waiting was broken. */
  readonly gifts?: readonly { readonly title: string; readonly for: "patient" | "companion" }[];
  /** What the team noted about it, e.g. a telephone call; appended. */
  readonly notes?: readonly AppointmentNote[];
  /** Left without a next appointment. */
  readonly departure?: Departure;
}

export interface AppointmentNote {
  readonly by: StaffReference;
  readonly at: Instant;
  readonly text: string;
}

/** Somebody left without a next appointment, until the team has followed it up. */
export interface Departure {
  readonly reason: NoNextReason;
  readonly note?: string;
  readonly leftAt: Instant;
  readonly state: "open" | "closed";
  readonly outcome?: DepartureOutcome;
  readonly closedBy?: StaffReference;
  readonly closedAt?: Instant;
  /** `open:…` oldest first, `closed:…` newest first: what the list walks. */
  readonly order: string;
}

/** A place on the waiting list with every offer made. `_id` derived from who asked and the request's id. */
export interface WaitlistRecord extends WaitlistCriteria {
  readonly _id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly title: string;
  readonly state: WaitingState;
  readonly joinedAt: Instant;
  readonly offers: readonly Offer[];
  readonly closedFor?: string;
  /** `<waiting or closed>:<oldest or newest first>`: what the list walks. */
  readonly order: string;
}

/** A place that became free and is offered along the waiting list. `_id` = `<slot id>:<who left it>`. */
export interface OpeningRecord {
  readonly _id: string;
  readonly slotId: string;
  readonly serviceId: string;
  readonly startsAt: Instant;
  /** The entry it is kept for now. */
  readonly entryId?: string;
  readonly holdUntil?: Instant;
  readonly state: "open" | "offered" | "settled";
  /** When to look at it next; removed once settled. */
  readonly lookAt?: Instant;
}

/** Time in which a resource is not there. `_id` derived from who asked and the request's id. */
export interface LeaveRecord {
  readonly _id: string;
  readonly resourceId: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: LeaveKind;
  readonly note?: string;
  readonly by: StaffReference;
  readonly at: Instant;
  readonly removed?: { readonly by: StaffReference; readonly at: Instant };
}

/** Something owed for a broken promise on waiting. `_id` = `<appointment id>:<patient or companion>`. */
export interface CompensationRecord extends Omit<CompensationRow, "compensationId"> {
  readonly _id: string;
  /** `proposed:…` oldest first, `decided:…` newest first. */
  readonly order: string;
}

/** What was given in a month. `_id` = `2026-11`. */
export interface CompensationBudgetRecord {
  readonly _id: string;
  /** In fen. */
  readonly spent: number;
}

/** One invitation of a patient to a class, whoever made it. `_id` = `<service id>:<patient id>`. */
export interface InvitationRecord {
  readonly _id: string;
  readonly serviceId: string;
  readonly patientId: string;
  readonly by: StaffReference;
  readonly department: string;
  readonly at: Instant;
}

/** A code with which one relative may come to act for a patient. `_id` = hash of the code. */
export interface FamilyCodeRecord {
  readonly _id: string;
  readonly patientId: string;
  readonly expiresAt: Instant;
  readonly usedBy?: string;
}

/** One look of a team member at a person's record. Append-only. */
export interface LookRecord {
  readonly _id: string;
  readonly episodeId: string;
  readonly by: StaffReference;
  readonly role: Role;
  readonly at: Instant;
}
