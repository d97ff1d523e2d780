import { brokenClaims } from "@shared/appointment/broken-claims";
import type { DaySheet } from "@shared/appointment/day-sheet";
import { isAhead } from "@shared/visit/visit-state";
import type { AppointmentRecord } from "../store/appointment-records";
import { appointmentsWithIds } from "../store/appointments";

/** An appointment that its day can no longer keep, and the leaves that stand in its way; none when only the hours do. */
export interface BrokenVisit {
  readonly appointment: AppointmentRecord;
  readonly leaveIds: readonly string[];
}

const perRead = 500;

function leavesByHolder(sheets: readonly DaySheet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { holderId, leaveIds } of sheets.flatMap(brokenClaims)) {
    found.set(holderId, new Set([...(found.get(holderId) ?? []), ...leaveIds]));
  }
  return found;
}

/** The appointments still to come that these days can no longer keep, by time. */
export async function brokenVisits(sheets: readonly DaySheet[]): Promise<readonly BrokenVisit[]> {
  const found = leavesByHolder(sheets);
  const ids = [...found.keys()];
  const appointments: AppointmentRecord[] = [];
  for (let from = 0; from < ids.length; from += perRead)
    appointments.push(...(await appointmentsWithIds(ids.slice(from, from + perRead))));
  return appointments
    .filter(({ state }) => isAhead(state))
    .sort((one, other) => one.startsAt - other.startsAt)
    .map((appointment) => ({ appointment, leaveIds: [...(found.get(appointment._id) ?? [])] }));
}
