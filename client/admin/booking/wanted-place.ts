import type { LocalDate } from "@shared/calendar/local-date";

/** Where on the board somebody wants to book. */
export interface WantedPlace {
  readonly date: LocalDate;
  readonly resourceId?: string;
  /** Minutes after midnight. */
  readonly at?: number;
}
