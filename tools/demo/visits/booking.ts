import type { Service } from "@shared/appointment/service";
import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { NoNextReason, VisitMover } from "@shared/visit/visit";
import type { VisitCourse } from "./visit-course";
import type { Visitor } from "./visitor";

/** A place somebody has taken, or had taken, with what becomes of it. */
export interface Booking {
  /** Id of the appointment. */
  readonly id: string;
  readonly visitor: Visitor;
  readonly service: Service;
  /** Empty for a walk-in. */
  readonly slotId: string;
  readonly resourceIds: readonly string[];
  readonly date: LocalDate;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly bookedAt: Instant;
  readonly bookedBy: VisitMover;
  readonly course: VisitCourse;
  /** When the doctor noted the talk and the signature, for services that need it. */
  readonly consentAt?: Instant;
  readonly walkIn?: true;
  /** Why they leave without a next appointment, if they do; by chance when left out. */
  readonly leaves?: NoNextReason;
  readonly rescheduledFrom?: string;
  readonly rescheduledTo?: string;
}
