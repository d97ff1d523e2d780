import type { Instant } from "../calendar/instant";
import type { Task, TaskState } from "./task";

/** What happened so far: tasks with a check-in, and cards the person confirmed. */
export interface Happened {
  readonly checkedInTaskIds: ReadonlySet<string>;
  readonly acknowledgedCardIds: ReadonlySet<string>;
}

function isDone(task: Task, happened: Happened): boolean {
  if (task.kind === "checkIn") return happened.checkedInTaskIds.has(task.id);
  if (task.kind === "instruction") return happened.acknowledgedCardIds.has(task.cardId);
  return false;
}

/** Whether a task is still to come, can be done now, was done, or its days have passed. Calculated, never stored. */
export function taskState(task: Task, happened: Happened, now: Instant): TaskState {
  if (isDone(task, happened)) return "done";
  if (now < task.opensAt) return "upcoming";
  return now < task.closesAt ? "open" : "missed";
}
