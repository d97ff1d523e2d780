import { clinicDateAt, clinicIso, type Instant } from "@shared/calendar/instant";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import type { AppointmentRecord, WaitlistRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { Person } from "./person";

/** What the appointments of all listed patients are read from. */
export interface Visits {
  readonly now: Instant;
  readonly appointments: readonly AppointmentRecord[];
  readonly waiting: readonly WaitlistRecord[];
}

/** What is going on with somebody's visits: they sit in the waiting room, or a place is being kept for them. */
export function visitFlag({ now, appointments, waiting }: Visits, patientId: string): Person["flag"] {
  const own = appointments.filter((one) => one.patientId === patientId && one.date === clinicDateAt(now));
  if (own.some(({ state }) => state === "arrived" || state === "called")) return { text: "候诊中", tone: "amber" };
  if (own.some(({ state }) => isPresent(state))) return { text: "在院内", tone: "quiet" };
  const isKept = waiting.some(
    (entry) =>
      entry.patientId === patientId &&
      entry.offers.some(({ outcome, holdUntil }) => outcome === "open" && now < holdUntil),
  );
  return isKept ? { text: "候补待答", tone: "amber" } : undefined;
}

/** "今天 10:00 到院", for those who are still to come today. */
export function todayInWords({ now, appointments }: Visits, patientId: string): string | undefined {
  const next = appointments
    .filter((one) => one.patientId === patientId && one.date === clinicDateAt(now) && isAhead(one.state))
    .sort((one, other) => one.startsAt - other.startsAt)[0];
  return next && `今天 ${clinicIso(next.startsAt).slice(11, 16)} 到院`;
}
