import { clinicTime, type Instant } from "../calendar/instant";
import { addDays } from "../calendar/local-date";
import type { Task } from "../schedule/task";
import { widestHours } from "./agreement";
import { taskCadence } from "./cadence";
import type { PlannedMessage } from "./planned-message";
import { type Hours, insideHoursOf } from "./quiet-hours";

const stepsOf = (task: Task) => taskCadence[task.kind];

const kindOf = { checkIn: "checkIn", instruction: "card", visit: "planVisit" } as const;

/** `closed` is counted from the last day, everything else from the first. */
function dueAtOf(task: Task, step: ReturnType<typeof stepsOf>[number], hours: Hours): Instant {
  if (step.key === "closed") return clinicTime(addDays(task.closesOn, step.days), 0, step.at);
  return insideHoursOf(addDays(task.opensOn, step.days), step.at, hours);
}

/** A look after the last day is not a message and has no end; what is sent is sent while the task can still be done. */
const lateAtOf = (task: Task, key: string): Instant =>
  key === "closed" ? clinicTime(addDays(task.closesOn, 8), 0) : task.closesAt;

/**
 * What a task of the plan gets: a check-in one reminder on the day after, and a last look when its days are over; an
 * instruction one reminder when it was not confirmed; a planned visit one reminder to book it. A reminder whose time
 * would come when the task is over is left out; one whose time is past already is planned as skipped.
 */
export function taskReminders(
  task: Task,
  episodeId: string,
  now: Instant,
  hours: Hours = widestHours,
): readonly PlannedMessage[] {
  const safety = task.kind === "checkIn" && task.purpose === "safety";
  return stepsOf(task).flatMap((step): readonly PlannedMessage[] => {
    const dueAt = dueAtOf(task, step, hours);
    const lateAt = lateAtOf(task, step.key);
    if (dueAt >= lateAt) return [];
    return [
      {
        kind: kindOf[task.kind],
        step: step.key,
        subjectId: `${episodeId}:${task.id}`,
        dueAt,
        lateAt,
        fallback: step.fallback,
        facts: { until: task.closesAt, ...(task.kind === "instruction" ? { cardId: task.cardId } : {}) },
        ...(dueAt <= now ? { skipped: "past" as const } : {}),
        ...(safety ? { safety } : {}),
      },
    ];
  });
}
