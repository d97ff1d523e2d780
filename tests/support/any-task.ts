import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import fc from "fast-check";
import { anyDate } from "./clinic-date";
import { anyPlan } from "./personal-plans";

/** The calendar of any plan that starts on any day. */
export const anySchedule: fc.Arbitrary<readonly Task[]> = fc
  .record({ plan: anyPlan, procedureDate: anyDate })
  .map(({ plan, procedureDate }) => scheduleOf(plan, procedureDate));
