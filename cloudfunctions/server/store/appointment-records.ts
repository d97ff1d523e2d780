import type { DaySheet } from "@shared/appointment/day-sheet";
import type { Gate } from "@shared/appointment/gate";
import type { Service } from "@shared/appointment/service";
import type { Timetable } from "@shared/appointment/timetable";
import type { Offer, WaitlistCriteria } from "@shared/appointment/waitlist";
import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { WaitingState } from "@shared/contract/appointment-views";
import type { CompensationRow, DepartureOutcome, LeaveKind } from "@shared/contract/desk-views";
import type { Complaint } from "@shared/contract/message-views";
import type { Patient } from "@shared/patient/patient";
import type { Origin } from "@shared/referral/origin";
import type { Agreement } from "@shared/reminder/agreement";
import type { StaffReference } from "@shared/team/staff";
import type { NoNextReason, Visit, VisitMover } from "@shared/visit/visit";

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
  /** How they came and how far; absent of whom the clinic knew before it noted that. */
  readonly origin?: Origin;
  /** The agreement in force; its history is in `agreements`. */
  readonly agreement?: Agreement;
  /** When marketing was refused last. */
  readonly marketingRefusedAt?: Instant;
  /** The latest complaint. */
  readonly complaint?: Complaint;
  /** Those before it, all closed. */
  readonly earlierComplaints?: readonly Complaint[];
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
  /** The patient said so, and when. */
  readonly willCome?: Instant;
  /** It is in the phone's calendar. */
  readonly inCalendar?: Instant;
  /** The ids of its planned reminders. */
  readonly reminders?: readonly string[];
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
