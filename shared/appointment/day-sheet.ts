import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { Interval } from "./interval";

/** Who has a place: an appointment, or an offer from the waiting list that lapses by itself. */
export interface Holder {
  /** The appointment's id, or the waiting-list entry's. */
  readonly id: string;
  /** A place held until then; absent for appointments. */
  readonly until?: Instant;
}

/** Minutes of a resource that one slot has taken, with the people in it. */
export interface Claim {
  readonly slotId: string;
  readonly serviceId: string;
  /** Start and end of the appointment itself, in minutes after midnight. */
  readonly at: number;
  readonly end: number;
  /** What is taken, buffers included. */
  readonly from: number;
  readonly to: number;
  readonly holders: readonly Holder[];
}

/** A time in which a resource is not there: leave, illness, repair. */
export interface Block {
  readonly leaveId: string;
  readonly from: number;
  readonly to: number;
}

/** All that is known about one resource on one day besides its weekly hours; a missing sheet is an empty one. */
export interface DaySheet {
  readonly resourceId: string;
  readonly date: LocalDate;
  /** Hours of this day only, in place of the weekly ones. */
  readonly hours?: readonly Interval[];
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
}

/** `<resource>@<date>`: the id under which a sheet exists once. */
export const sheetId = (resourceId: string, date: LocalDate): string => `${resourceId}@${date}`;

export const emptySheet = (resourceId: string, date: LocalDate): DaySheet => ({
  resourceId,
  date,
  blocks: [],
  claims: [],
});
