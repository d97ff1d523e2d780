import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { NoNextReason, VisitMover } from "@shared/visit/visit";
import type { VisitCourse } from "./visit-course";

/** An appointment somebody would like to have. */
export interface Wish {
  readonly serviceId: string;
  readonly on: LocalDate;
  /** Minutes after midnight; by chance when left out. */
  readonly at?: number;
  /** How many minutes before or after `at` will do. */
  readonly within?: number;
  /** Rather with this one, but anybody will do. */
  readonly rather?: string;
  /** With this one or not at all. */
  readonly only?: string;
  /** As visits usually go unless told. */
  readonly course?: VisitCourse;
  /** At the checkout of the visit before, or some days ahead, unless told. */
  readonly bookedAt?: Instant;
  readonly bookedBy?: VisitMover;
  /** The doctor has not noted the talk and the signature yet. */
  readonly consentOpen?: true;
  /** Why they leave without a next appointment, if they do. */
  readonly leaves?: NoNextReason;
}
