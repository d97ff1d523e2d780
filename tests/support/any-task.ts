import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import fc from "fast-check";
import { anyDate } from "./clinic-date";
import { anyPlan } from "./personal-plans";

export type CheckInTask = Extract<Task, { kind: "checkIn" }>;

/** The calendar of any plan that starts on any day. */
export const anySchedule: fc.Arbitrary<readonly Task[]> = fc
  .record({ plan: anyPlan, procedureDate: anyDate })
  .map(({ plan, procedureDate }) => scheduleOf(plan, procedureDate));

/** Any check-in of any plan, on the calendar. */
export const anyCheckIn: fc.Arbitrary<CheckInTask> = anySchedule.chain((tasks) =>
  fc.constantFrom(...tasks.filter((task): task is CheckInTask => task.kind === "checkIn")),
);
