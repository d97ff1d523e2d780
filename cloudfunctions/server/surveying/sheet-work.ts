import type { Instant } from "@shared/calendar/instant";
import { recipientOf } from "@shared/reminder/recipient-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyProgramme } from "@shared/survey/survey-rule";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { appointmentsWithIds } from "../store/appointments";
import { byId } from "../store/by-id";
import { distinctIds } from "../store/distinct-ids";
import { type CareContext, careWithIds } from "../store/episodes";
import { patientsWithIds } from "../store/patients";
import { recentProgramme } from "../store/programme";
import { budgetsOf, historyOf } from "../store/survey-budgets";
import type { SheetRecord, SurveyBudgetRecord } from "../store/survey-records";
import { surveysInForce } from "../store/surveys";

/** Sheets that are due with everything that is needed to judge them, in a handful of reads however many they are. */
export interface SheetWork {
  readonly programme: SurveyProgramme;
  readonly surveys: ReadonlyMap<string, Survey>;
  readonly patients: ReadonlyMap<string, PatientRecord>;
  readonly appointments: ReadonlyMap<string, AppointmentRecord>;
  readonly care: ReadonlyMap<string, CareContext>;
  /** By person. */
  readonly budgets: ReadonlyMap<string, SurveyBudgetRecord>;
}

/** Who is asked: the WeChat user, or the patient when there is none. One budget each, over all they act for. */
export const personOf = (patient: PatientRecord, now: Instant): string =>
  recipientOf(patient, "survey", now) ?? patient._id;

/** Reads the truth about sheets that are due. */
export async function sheetWork(sheets: readonly SheetRecord[], now: Instant): Promise<SheetWork> {
  const [programme, surveys, patients, appointments, care] = await Promise.all([
    recentProgramme(now),
    surveysInForce(now),
    patientsWithIds(distinctIds(sheets.map(({ patientId }) => patientId))),
    appointmentsWithIds(distinctIds(sheets.map(({ appointmentId }) => appointmentId))),
    careWithIds(distinctIds(sheets.map(({ episodeId }) => episodeId))),
  ]);
  const read = new Set(care.map(({ _id }) => _id));
  const newest = patients.map(({ episodeId }) => episodeId).filter((id) => id !== undefined && !read.has(id));
  const asked = patients.flatMap((patient) => [personOf(patient, now), historyOf(patient._id)]);
  const [budgets, otherCare] = await Promise.all([budgetsOf(distinctIds(asked)), careWithIds(distinctIds(newest))]);
  return {
    programme,
    surveys,
    patients: byId(patients),
    appointments: byId(appointments),
    care: byId([...care, ...otherCare]),
    budgets: byId(budgets),
  };
}
