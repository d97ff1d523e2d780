import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import { momentOf } from "@/care/moment-of";

/** What still matters and what is over. An appointment of today stays ahead until somebody closes it. */
export function splitAppointments(
  appointments: readonly MyAppointment[],
  now: Instant,
): { readonly ahead: readonly MyAppointment[]; readonly past: readonly MyAppointment[] } {
  const today = clinicDateAt(now);
  const matters = ({ state, startsAt }: MyAppointment) =>
    isPresent(state) || (isAhead(state) && clinicDateAt(momentOf(startsAt)) >= today);
  return {
    ahead: appointments.filter(matters).sort((one, other) => momentOf(one.startsAt) - momentOf(other.startsAt)),
    past: appointments.filter((one) => !matters(one)),
  };
}
