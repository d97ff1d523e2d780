import type { Instant } from "../calendar/instant";
import { addDays, type LocalDate } from "../calendar/local-date";
import type { Task, TaskState } from "./task";

/** What happened so far: tasks with a check-in, cards the person confirmed, days on which they were seen at the clinic. */
export interface Happened {
  readonly checkedInTaskIds: ReadonlySet<string>;
  readonly acknowledgedCardIds: ReadonlySet<string>;
  readonly attendedOn?: readonly LocalDate[];
}

/** A planned visit counts as made when the person was seen a little before its days, or within a week after them. */
const daysEarly = 3;
const daysLate = 7;

const wasSeen = ({ opensOn, closesOn }: Task, { attendedOn = [] }: Happened): boolean =>
  attendedOn.some((date) => addDays(opensOn, -daysEarly) <= date && date <= addDays(closesOn, daysLate));

function isDone(task: Task, happened: Happened): boolean {
  if (task.kind === "checkIn") return happened.checkedInTaskIds.has(task.id);
  if (task.kind === "instruction") return happened.acknowledgedCardIds.has(task.cardId);
  return wasSeen(task, happened);
}

/** Whether a task is still to come, can be done now, was done, or its days have passed. Calculated, never stored. */
export function taskState(task: Task, happened: Happened, now: Instant): TaskState {
  if (isDone(task, happened)) return "done";
  if (now < task.opensAt) return "upcoming";
  return now < task.closesAt ? "open" : "missed";
}
