import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { Patient } from "@shared/patient/patient";
import { standingOf } from "@shared/patient/rights";
import type { Origin } from "@shared/referral/origin";
import { refuse } from "../refusal";
import type { PatientRecord } from "./appointment-records";
import { command } from "./database";
import { table } from "./table";

const patients = table<PatientRecord>("patients");
const mostOfOnePerson = 20;

/** The WeChat users who may act for a patient. */
export const peopleOf = ({ openid, family }: Pick<Patient, "openid" | "family">): readonly string[] => [
  ...new Set([...(openid === undefined ? [] : [openid]), ...family.map((member) => member.openid)]),
];

/**
 * Everybody this WeChat user may act for now, the user first (a document with a name before one without). One read, and
 * the proof of the right.
 */
export async function patientsOf(openid: string, now: Instant): Promise<readonly PatientRecord[]> {
  const found = await patients.find({ people: openid }, { sort: { since: "asc" }, limit: mostOfOnePerson });
  const place = (patient: PatientRecord) => (patient.openid !== openid ? 2 : patient.name === "" ? 1 : 0);
  return found
    .filter((patient) => standingOf(patient, openid, now) !== undefined)
    .sort((one, other) => place(one) - place(other));
}

export const findPatient = (id: string): Promise<PatientRecord | undefined> => patients.get(id);

const mostAttempts = 5;

/**
 * Changes how a new patient came, from what stands there now; whom the clinic knew before it noted that is left alone.
 * Refuses `unavailable` when others are faster for too long.
 */
export async function changeOrigin(id: string, change: (origin: Origin) => Origin): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const origin = (await patients.get(id))?.origin;
    const next = origin && change(origin);
    if (!origin || !next || next === origin) return;
    const { key, seen } = origin;
    const asRead = { _id: id, "origin.key": key ?? command.exists(false), "origin.seen": command.size(seen.length) };
    if (await patients.update(asRead, { origin: command.set(next) })) return;
  }
  throw refuse("unavailable", { reason: "busy" });
}

/** How many new patients came that way in a month and got so far. */
export const countOrigin = (key: string): Promise<number> => patients.count({ "origin.key": key });

export const insertPatient = (patient: PatientRecord): Promise<boolean> => patients.insert(patient);

export const patientsWithIds = (ids: readonly string[]): Promise<readonly PatientRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : patients.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Everybody for whom one of these WeChat users may act, or could before a right ended. */
export const patientsOfPeople = (openids: readonly string[]): Promise<readonly PatientRecord[]> =>
  openids.length === 0 ? Promise.resolve([]) : patients.find({ people: command.in([...openids]) }, { limit: 1000 });

/** Patients whose name begins with `name`. */
export const patientsNamed = (name: string, limit: number): Promise<readonly PatientRecord[]> =>
  patients.find({ name: command.gte(name).and(command.lt(`${name}\uffff`)) }, { sort: { name: "asc" }, limit });

/** Patients who are within these days of pregnancy today. */
export function patientsDue(fromDay: number, toDay: number, now: Instant): Promise<readonly PatientRecord[]> {
  const today = clinicDateAt(now);
  const due = (day: number): LocalDate => addDays(today, 280 - day);
  return patients.find(
    { dueDate: command.gte(due(toDay)).and(command.lte(due(fromDay))) },
    { sort: { dueDate: "asc" }, limit: 1000 },
  );
}
