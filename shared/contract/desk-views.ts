import type { Gate } from "../appointment/gate";
import type { Interval } from "../appointment/interval";
import type { ResourceKind } from "../appointment/resource";
import type { Timetable } from "../appointment/timetable";
import type { Offer, PartOfDay } from "../appointment/waitlist";
import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { StaffReference } from "../team/staff";
import type { NoNextReason, VisitStep } from "../visit/visit";
import type { VisitState } from "../visit/visit-state";
import type { SlotView, WaitingState } from "./appointment-views";

/** An appointment as the desk sees it. */
export interface DeskAppointment {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly patientName: string;
  /** The newest follow-up of this patient, when the appointment belongs to one. */
  readonly episodeId?: string;
  readonly serviceId: string;
  readonly title: string;
  readonly kind: "visit" | "class";
  readonly slotId: string;
  /** Everything it takes; the first is who or what it is with. */
  readonly resourceIds: readonly string[];
  readonly date: LocalDate;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly state: VisitState;
  /** How many steps there are; a move made from an older view is refused. */
  readonly revision: number;
  readonly steps: readonly VisitStep[];
  readonly gatesOpen: readonly Gate[];
  readonly bookedAt: Instant;
  readonly bookedBy: "patient" | "guardian" | "relative" | "staff";
  /** Came without an appointment and waits in the queue; takes no place on the sheet. */
  readonly walkIn?: true;
  readonly rescheduledFrom?: string;
  readonly rescheduledTo?: string;
  /** Present from arrival on. */
  readonly wait?: {
    readonly since: Instant;
    readonly promisedBy: Instant;
    /** Set once the patient was called. */
    readonly endedAt?: Instant;
  };
  readonly rated?: 1 | 2 | 3;
  /** When the patient said that they will come. */
  readonly willCome?: Instant;
  /** When the patient put it in the phone's calendar. */
  readonly inCalendar?: Instant;
  /** What the team noted about it, oldest first. */
  readonly notes: readonly { readonly by: StaffReference; readonly at: Instant; readonly text: string }[];
  readonly departure?: { readonly reason: NoNextReason; readonly note?: string };
}

/** One resource's day: when it is there, when not. Appointments name it. */
export interface BoardResource {
  readonly resourceId: string;
  readonly kind: ResourceKind;
  readonly name: string;
  readonly title?: string;
  readonly open: readonly Interval[];
  readonly blocks: readonly { readonly leaveId: string; readonly from: number; readonly to: number }[];
  /** Minutes taken by claims, buffers included, with the slot that takes them. */
  readonly taken: readonly { readonly slotId: string; readonly from: number; readonly to: number }[];
}

export interface BoardView {
  readonly now: Instant;
  readonly days: readonly {
    readonly date: LocalDate;
    readonly resources: readonly BoardResource[];
    readonly appointments: readonly DeskAppointment[];
  }[];
}

export interface TimetableView extends Timetable {
  /** First promise broken: seasons this year that were promised but are not on the calendar. */
  readonly missingSeasons: readonly {
    readonly serviceId: string;
    readonly promised: number;
    readonly planned: number;
  }[];
}

export interface PatientRow {
  readonly patientId: string;
  readonly name: string;
  readonly birthDate?: LocalDate;
  readonly dueDate?: LocalDate;
  /** Has opened the mini-program. */
  readonly onPhone: boolean;
  readonly guardians: readonly string[];
  readonly upcoming: readonly {
    readonly appointmentId: string;
    readonly serviceId: string;
    readonly startsAt: Instant;
  }[];
}

export type LeaveKind = "leave" | "sick" | "training" | "repair";

export interface LeaveRow {
  readonly leaveId: string;
  readonly resourceId: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: LeaveKind;
  readonly note?: string;
  readonly by: StaffReference;
  readonly at: Instant;
}

/** Leave that runs or lies ahead, and the appointments it breaks: a list to work through, nothing is cancelled by itself. */
export interface LeaveView {
  readonly now: Instant;
  readonly leaves: readonly LeaveRow[];
  readonly broken: readonly (DeskAppointment & { readonly leaveIds: readonly string[] })[];
}

export interface WaitlistRow {
  readonly entryId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly serviceId: string;
  readonly title: string;
  readonly state: WaitingState;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly partOfDay: PartOfDay;
  readonly resourceId?: string;
  readonly joinedAt: Instant;
  readonly offers: readonly Offer[];
  readonly closedFor?: string;
}

export interface WaitlistPage {
  readonly now: Instant;
  readonly rows: readonly WaitlistRow[];
  readonly cursor?: string;
}

/** Somebody who left without a next appointment. */
export interface DepartureRow {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly episodeId?: string;
  readonly title: string;
  readonly leftAt: Instant;
  readonly reason: NoNextReason;
  readonly note?: string;
  /** The next appointment made meanwhile, if there is one. */
  readonly bookedSince?: Instant;
  readonly state: "open" | "closed";
  readonly outcome?: DepartureOutcome;
  readonly closedBy?: StaffReference;
  readonly closedAt?: Instant;
}
export type DepartureOutcome = "booked" | "notNeeded" | "declined" | "notReached";

export interface DeparturePage {
  readonly now: Instant;
  readonly rows: readonly DepartureRow[];
  readonly cursor?: string;
}

export interface CompensationRow {
  readonly compensationId: string;
  readonly appointmentId: string;
  readonly patientName: string;
  readonly title: string;
  readonly for: "patient" | "companion";
  readonly waitedMinutes: number;
  readonly promisedMinutes: number;
  readonly proposedAt: Instant;
  readonly state: "proposed" | "granted" | "declined";
  readonly item?: { readonly id: string; readonly title: string; readonly cost: number };
  /** Who decides pays (谁决定谁买单): the decision stands in this person's name. */
  readonly decidedBy?: StaffReference;
  readonly decidedAt?: Instant;
  readonly reason?: string;
}

export interface CompensationPage {
  readonly now: Instant;
  readonly rows: readonly CompensationRow[];
  readonly cursor?: string;
  /** This month's budget in fen. */
  readonly budget: { readonly month: string; readonly limit: number; readonly spent: number };
}

export interface UtilisationView {
  readonly now: Instant;
  readonly dates: readonly LocalDate[];
  readonly rows: readonly {
    readonly resourceId: string;
    readonly name: string;
    readonly kind: ResourceKind;
    readonly days: readonly { readonly openMinutes: number; readonly takenMinutes: number }[];
  }[];
}

export interface InvitationRow {
  readonly patientId: string;
  readonly patientName: string;
  /** Days of pregnancy today, for services with a window. */
  readonly gestationDay?: number;
  readonly invited?: { readonly by: StaffReference; readonly department: string; readonly at: Instant };
  readonly signedUp: boolean;
}

export interface InvitationView {
  readonly now: Instant;
  readonly rows: readonly InvitationRow[];
}

export interface DeskSlots {
  readonly slots: readonly SlotView[];
}
