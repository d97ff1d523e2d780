import { clinicDateAt, type Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { Task } from "../schedule/task";
import type { CompanionTask } from "./companion-days";
import { isVisitOf } from "./is-visit-of";

/** When what happened in a follow-up did. */
export interface DoneTimes {
  readonly checkIns: readonly { readonly taskId: string | null; readonly at: Instant }[];
  readonly cards: Readonly<Record<string, { readonly acknowledgedAt?: Instant }>>;
  /** Days on which the patient was seen at the clinic. */
  readonly attendedOn: readonly LocalDate[];
}

function checkedInOn(taskId: string, { checkIns }: DoneTimes): LocalDate | undefined {
  const times = checkIns.filter((one) => one.taskId === taskId).map(({ at }) => at);
  return times.length === 0 ? undefined : clinicDateAt(Math.min(...times) as Instant);
}

function doneOnOf(task: Task, done: DoneTimes, now: Instant): LocalDate | undefined {
  if (task.kind === "checkIn") return checkedInOn(task.id, done);
  if (task.kind === "visit") return done.attendedOn.find((date) => isVisitOf(task, date, now));
  const readAt = done.cards[task.cardId]?.acknowledgedAt;
  return readAt === undefined ? undefined : clinicDateAt(readAt);
}

/** The tasks, each with the day on which it was done, if it was. */
export const withDoneDays = (tasks: readonly Task[], done: DoneTimes, now: Instant): readonly CompanionTask[] =>
  tasks.map((task) => {
    const doneOn = doneOnOf(task, done, now);
    return doneOn === undefined ? task : { ...task, doneOn };
  });
