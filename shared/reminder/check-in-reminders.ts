import { clinicTime, type Instant } from "../calendar/instant";
import { addDays } from "../calendar/local-date";
import type { Task } from "../schedule/task";

/**
 * `missed`: the day of the check-in passed without it, while it can still be done; the person is reminded once.
 * `closed`: its days are over; a safety check-in then goes on the staff call list.
 */
export type ReminderKind = "missed" | "closed";

/** A look to be taken at a check-in at a given time; what happens then is decided then. */
export interface PlannedReminder {
  readonly taskId: string;
  readonly kind: ReminderKind;
  readonly dueAt: Instant;
}

/** Ten in the morning after the day of the check-in; nine in the morning after its last day. */
const missedAtHour = 10;
const closedAtHour = 9;

/** The looks to plan for a check-in task; none for other tasks. */
export function checkInReminders(task: Task): readonly PlannedReminder[] {
  if (task.kind !== "checkIn") return [];
  const missed = {
    taskId: task.id,
    kind: "missed",
    dueAt: clinicTime(addDays(task.opensOn, 1), missedAtHour),
  } as const;
  const closed = {
    taskId: task.id,
    kind: "closed",
    dueAt: clinicTime(addDays(task.closesOn, 1), closedAtHour),
  } as const;
  return missed.dueAt < task.closesAt ? [missed, closed] : [closed];
}
