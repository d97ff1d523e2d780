import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { Task } from "../schedule/task";
import { taskState } from "../schedule/task-state";

const nothing: ReadonlySet<string> = new Set();

/** Whether coming to the clinic on a day makes a planned visit, judged as the plan itself judges it. */
export const isVisitOf = (task: Task, date: LocalDate, now: Instant): boolean =>
  task.kind === "visit" &&
  taskState(task, { checkedInTaskIds: nothing, acknowledgedCardIds: nothing, attendedOn: [date] }, now) === "done";
