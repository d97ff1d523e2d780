import { clinicDateAt } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { MyAppointment } from "@shared/contract/appointment-views";
import type { PlanView, TaskView } from "@shared/contract/patient-views";
import { momentOf } from "@/care/moment-of";

const dayOf = ({ startsAt }: MyAppointment): LocalDate => clinicDateAt(momentOf(startsAt));

const counts = ({ kind, state }: MyAppointment): boolean =>
  kind === "visit" && state !== "cancelled" && state !== "noShow";

/** Visits the plan suggests and that nobody has booked: no appointment of the person lies in their days. */
export function unbookedVisits(plan: PlanView, appointments: readonly MyAppointment[]): readonly TaskView[] {
  const days = appointments.filter((one) => counts(one) && one.relation === "self").map(dayOf);
  return plan.phases
    .flatMap(({ tasks }) => tasks)
    .filter(({ kind, state }) => kind === "visit" && (state === "open" || state === "upcoming"))
    .filter(({ opensOn, closesOn }) => !days.some((day) => opensOn <= day && day <= closesOn));
}
