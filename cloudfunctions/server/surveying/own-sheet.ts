import type { Instant } from "@shared/calendar/instant";
import { standingOf } from "@shared/patient/rights";
import { isPrivate } from "@shared/survey/is-private";
import type { Survey } from "@shared/survey/survey";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { findPatient } from "../store/patients";
import { findSheet } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { surveyWithKey } from "../store/surveys";

/** Whether a WeChat user may see and answer what a patient is asked. */
export function mayAnswerFor(patient: PatientRecord, survey: Survey, openid: string, now: Instant): boolean {
  const standing = standingOf(patient, openid, now);
  if (!standing?.rights.includes("read")) return false;
  return standing.relation !== "relative" || !isPrivate(survey);
}

/** A sheet of the caller's, whose it is and what it asks. */
export interface OwnSheet {
  readonly sheet: SheetRecord;
  readonly patient: PatientRecord;
  readonly survey: Survey;
}

/**
 * A sheet that the caller may answer; anybody else's is as good as missing. Two reads, and one more for a survey that this
 * instance has not seen.
 */
export async function ownSheet(openid: string, sheetId: string, now: Instant): Promise<OwnSheet> {
  const sheet = await findSheet(sheetId);
  if (!sheet || sheet.state === "planned" || sheet.state === "skipped") throw refuse("notFound", { field: "sheetId" });
  const patient = await findPatient(sheet.patientId);
  const survey = await surveyWithKey(sheet.surveyKey);
  if (!patient || !mayAnswerFor(patient, survey, openid, now)) throw refuse("notFound", { field: "sheetId" });
  return { sheet, patient, survey };
}
