import { clinicTime } from "../calendar/instant";
import { addDays, type LocalDate } from "../calendar/local-date";
import type { Plan } from "../pathway/plan";
import type { Task } from "./task";

/** Check-ins open at nine in the morning on the clinic's clock; everything else when the day begins. */
const openingHour = { checkIn: 9, instruction: 0, visit: 0 } as const;

/** Puts the plan's tasks on the calendar, counted from the day of the procedure, in the order in which they open. */
export function scheduleOf(plan: Pick<Plan, "tasks">, procedureDate: LocalDate): readonly Task[] {
  return plan.tasks
    .map((task) => {
      const opensOn = addDays(procedureDate, task.day);
      const closesOn = addDays(opensOn, task.closesAfterDays);
      return {
        ...task,
        opensOn,
        closesOn,
        opensAt: clinicTime(opensOn, openingHour[task.kind]),
        closesAt: clinicTime(addDays(closesOn, 1), 0),
      };
    })
    .sort((one, other) => one.opensAt - other.opensAt);
}
