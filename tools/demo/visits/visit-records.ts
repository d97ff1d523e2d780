import type { Instant } from "@shared/calendar/instant";
import type {
  AppointmentRecord,
  CompensationBudgetRecord,
  CompensationRecord,
  DaySheetRecord,
  InvitationRecord,
  LeaveRecord,
  OpeningRecord,
  PatientRecord,
  TimetableRecord,
  WaitlistRecord,
} from "../../../cloudfunctions/server/store/appointment-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { brokenPromises } from "./broken-promises";
import { decideCompensations } from "./decide-compensations";
import type { Ledger } from "./ledger";
import { tellAppointment } from "./tell-appointment";
import { tellPatient } from "./tell-patient";
import type { Visitor } from "./visitor";

/** Everything the clinic's appointments have left behind, by collection. */
export interface VisitRecords {
  readonly timetables: readonly TimetableRecord[];
  readonly patients: readonly PatientRecord[];
  readonly appointments: readonly AppointmentRecord[];
  readonly daySheets: readonly DaySheetRecord[];
  readonly waitlist: readonly WaitlistRecord[];
  readonly openings: readonly OpeningRecord[];
  readonly calls: readonly CallRecord[];
  readonly leaves: readonly LeaveRecord[];
  readonly compensations: readonly CompensationRecord[];
  readonly compensationBudgets: readonly CompensationBudgetRecord[];
  readonly invitations: readonly InvitationRecord[];
}

/** The documents of the people and their appointments, with what followed from broken promises. */
export function peopleRecords({ agenda, of }: Ledger, people: readonly Visitor[], now: Instant) {
  const { timetable } = agenda;
  const told = people.map((visitor) => {
    const own = of(visitor);
    const appointments = own.map((booking) => tellAppointment(booking, own, timetable, now));
    return { appointments, patient: tellPatient(visitor, own, appointments, timetable, now) };
  });
  const all = told.flatMap(({ appointments }) => appointments);
  const { rows, budgets, gifts } = decideCompensations(brokenPromises(all, now), timetable.compensation, now);
  const withGifts = (appointment: AppointmentRecord): AppointmentRecord => {
    const given = gifts.get(appointment._id);
    return given === undefined ? appointment : { ...appointment, gifts: given };
  };
  return {
    patients: told.map(({ patient }) => patient),
    appointments: all.map(withGifts),
    compensations: rows,
    compensationBudgets: budgets,
  };
}
