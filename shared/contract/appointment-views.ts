import type { Gate } from "../appointment/gate";
import type { GestationWindow } from "../appointment/service";
import type { PartOfDay } from "../appointment/waitlist";
import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { FamilyRight, Relation } from "../patient/patient";
import type { VisitState } from "../visit/visit-state";

/** A free place. Times are ISO texts with the clinic's offset, `2026-11-23T09:30:00+08:00`. */
export interface SlotView {
  readonly slotId: string;
  readonly startsAt: string;
  readonly resourceId: string;
  /** How many more people it takes. */
  readonly left: number;
}

/** Somebody the caller may book for. */
export interface PersonView {
  readonly patientId: string;
  /** Empty until somebody has told it. */
  readonly name: string;
  readonly relation: Relation;
}

/** Something that can be booked on the phone. */
export interface ServiceView {
  readonly serviceId: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: "visit" | "class";
  readonly minutes: number;
  readonly capacity: number;
  readonly fee: "free" | "paid";
  readonly confirmation: "auto" | "desk";
  readonly gates: readonly Gate[];
  readonly changeAheadMinutes: number;
  readonly waitPromiseMinutes: number;
  readonly prepare: readonly string[];
  readonly gestation?: GestationWindow;
  /** Who provides it; the slots name them by `resourceId`. */
  readonly providers: readonly { readonly resourceId: string; readonly name: string; readonly title?: string }[];
  /** First and last day that can be booked. */
  readonly fromDate: LocalDate;
  readonly toDate: LocalDate;
}

export interface ServicesView {
  readonly now: Instant;
  readonly services: readonly ServiceView[];
  /** The caller first; empty names have not been told yet. */
  readonly people: readonly PersonView[];
}

export interface Booked {
  readonly appointmentId: string;
  readonly state: VisitState;
}

/** An appointment as the patient, or who acts for them, sees it. Times are ISO texts with the clinic's offset. */
export interface MyAppointment {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly relation: Relation;
  readonly serviceId: string;
  readonly title: string;
  readonly kind: "visit" | "class";
  readonly startsAt: string;
  readonly endsAt: string;
  readonly resourceId: string;
  /** Name and title of who or what it is with. */
  readonly with: string;
  readonly state: VisitState;
  /** What must still happen before it can be confirmed. */
  readonly gatesOpen: readonly Gate[];
  /** Whether the patient may move or cancel it alone, and until when. */
  readonly mayChange: boolean;
  readonly changeUntil: string;
  readonly prepare: readonly string[];
  /** The patient said that they will come. */
  readonly willCome?: true;
  readonly rescheduledFrom?: string;
  readonly rescheduledTo?: string;
  readonly cancelled?: { readonly at: string; readonly by: "patient" | "clinic"; readonly reason: string };
}

/** A place on the waiting list, with what was offered so far. */
export interface MyWaiting {
  readonly entryId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly serviceId: string;
  readonly title: string;
  readonly state: WaitingState;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly partOfDay: PartOfDay;
  /** A place kept for this person alone until `holdUntil`. */
  readonly offer?: {
    readonly slotId: string;
    readonly startsAt: string;
    readonly resourceId: string;
    readonly with: string;
    readonly holdUntil: string;
  };
}

export type WaitingState = "waiting" | "offered" | "booked" | "closed";

export interface MyAppointments {
  readonly now: string;
  /** Ahead and today first by time, then past ones, newest first; at most 100. */
  readonly appointments: readonly MyAppointment[];
  readonly waiting: readonly MyWaiting[];
  readonly people: readonly PersonView[];
}

/** What somebody in the waiting room may do with the time; the phone adds the check-ins it knows to be open. */
export type WaitingItem =
  | { readonly kind: "consent"; readonly episodeId: string }
  | { readonly kind: "card"; readonly cardId: string; readonly title: string }
  | { readonly kind: "rate" }
  | { readonly kind: "gift"; readonly title: string; readonly for: "patient" | "companion" };

/** The waiting page. Times are moments, minutes are whole. */
export interface WaitingView {
  readonly now: Instant;
  readonly appointmentId: string;
  readonly title: string;
  readonly with: string;
  readonly patientName: string;
  readonly state: VisitState;
  readonly startsAt: Instant;
  readonly waitingSince?: Instant;
  readonly promiseMinutes: number;
  readonly promisedBy?: Instant;
  /** How many are seen before this person. */
  readonly ahead: number;
  /** Honest range of minutes still to wait; absent once called. */
  readonly estimate?: { readonly low: number; readonly high: number };
  /** `tellDesk`: ten minutes over the appointed time; `broken`: the promise is broken and the clinic owes something. */
  readonly level: "calm" | "tellDesk" | "broken";
  readonly rated?: 1 | 2 | 3;
  readonly menu: readonly WaitingItem[];
}

/** Who may act for whom. */
export interface FamilyView {
  readonly people: readonly (PersonView & {
    readonly birthDate?: LocalDate;
    /** What the caller may do for this person. */
    readonly rights: readonly FamilyRight[];
    /** Who else may act; only the patient and the guardian see it. */
    readonly helpers: readonly {
      readonly helperId: string;
      readonly name: string;
      readonly relation: "guardian" | "relative";
      readonly rights: readonly FamilyRight[];
      readonly since: Instant;
    }[];
  })[];
}
