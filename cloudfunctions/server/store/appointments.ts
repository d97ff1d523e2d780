import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { refuse } from "../refusal";
import type { AppointmentNote, AppointmentRecord } from "./appointment-records";
import { command } from "./database";
import { table } from "./table";

const appointments = table<AppointmentRecord>("appointments");
const perRead = 1000;

export const findAppointment = (id: string): Promise<AppointmentRecord | undefined> => appointments.get(id);

/** Any appointment, for the team. */
export async function anyAppointment(id: string): Promise<AppointmentRecord> {
  const appointment = await appointments.get(id);
  if (!appointment) throw refuse("notFound", { field: "appointmentId" });
  return appointment;
}

/** The latest appointments of these patients, those furthest ahead first. */
export const appointmentsOf = (patientIds: readonly string[], limit: number): Promise<readonly AppointmentRecord[]> =>
  patientIds.length === 0
    ? Promise.resolve([])
    : appointments.find({ patientId: command.in([...patientIds]) }, { sort: { startsAt: "desc" }, limit });

/** All appointments of the days from `from` to `to`, both included, in the order of their time. */
export async function appointmentsOn(from: LocalDate, to: LocalDate): Promise<readonly AppointmentRecord[]> {
  const found: AppointmentRecord[] = [];
  for (let last: string | undefined; ; ) {
    const page = await appointments.find(
      { date: command.gte(from).and(command.lte(to)), ...(last === undefined ? {} : { _id: command.gt(last) }) },
      { sort: { _id: "asc" }, limit: perRead },
    );
    found.push(...page);
    last = page.at(-1)?._id;
    if (page.length < perRead) return found.sort((one, other) => one.startsAt - other.startsAt);
  }
}

export const appointmentsWithIds = (ids: readonly string[]): Promise<readonly AppointmentRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : appointments.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** How many visits of a day were not cancelled. */
export const countVisits = (date: LocalDate): Promise<number> =>
  appointments.count({ date, state: command.neq("cancelled") });

/** How many visits of a day lie ahead without the patient having said that they will come. */
export const countUnconfirmed = (date: LocalDate): Promise<number> =>
  appointments.count({ date, state: command.in(["booked", "confirmed"]), willCome: command.exists(false) });

/** The visits the clock has to look at now, longest due first. */
export const visitsToLookAt = (now: Instant, limit: number): Promise<readonly AppointmentRecord[]> =>
  appointments.find({ lookAt: command.lte(now) }, { sort: { lookAt: "asc" }, limit });

/** Changes an appointment that nobody has moved since it was read. */
export const changeAppointment = (
  { _id, revision }: Pick<AppointmentRecord, "_id" | "revision">,
  change: Readonly<Record<string, unknown>>,
): Promise<boolean> => appointments.update({ _id, revision }, change);

export const rateAppointment = (id: string, rated: 1 | 2 | 3): Promise<boolean> =>
  appointments.update({ _id: id }, { rated });

export const noteInCalendar = (id: string, inCalendar: Instant): Promise<boolean> =>
  appointments.update({ _id: id }, { inCalendar });

/** Appends what the team noted. */
export const noteOnAppointment = (id: string, note: AppointmentNote): Promise<boolean> =>
  appointments.update({ _id: id }, { notes: command.push([note]) });
