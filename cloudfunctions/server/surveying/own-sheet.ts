import type { Instant } from "@shared/calendar/instant";
import { standingOf } from "@shared/patient/rights";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { findPatient } from "../store/patients";
import { findSheet } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";

/** Whether a WeChat user may read and answer what is asked about a patient. */
export const mayAnswerFor = (patient: PatientRecord, openid: string, now: Instant): boolean =>
  standingOf(patient, openid, now)?.rights.includes("read") ?? false;

/** A sheet of somebody the caller may act for; anybody else's is as good as missing. Two reads. */
export async function ownSheet(
  openid: string,
  sheetId: string,
  now: Instant,
): Promise<{ readonly sheet: SheetRecord; readonly patient: PatientRecord }> {
  const sheet = await findSheet(sheetId);
  const patient = sheet && (await findPatient(sheet.patientId));
  const seen = sheet !== undefined && sheet.state !== "planned" && sheet.state !== "skipped";
  if (!seen || !patient || !mayAnswerFor(patient, openid, now)) throw refuse("notFound", { field: "sheetId" });
  return { sheet, patient };
}
