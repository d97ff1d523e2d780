import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { PlannedTask } from "../pathway/plan";

/** A planned task on the calendar of one person. */
export type Task = PlannedTask & {
  readonly opensOn: LocalDate;
  /** Inclusive. */
  readonly closesOn: LocalDate;
  readonly opensAt: Instant;
  /** Exclusive: midnight after `closesOn`. */
  readonly closesAt: Instant;
};

export type TaskState = "upcoming" | "open" | "done" | "missed";
