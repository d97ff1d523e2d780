import type { SheetRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import type { StaffMember } from "@shared/team/staff";
import type { SheetRecord } from "../store/survey-records";
import { mayReadSurvey } from "../surveying/may-read-survey";

const given = <K extends keyof SheetRecord>(sheet: SheetRecord, ...keys: readonly K[]): Partial<Pick<SheetRecord, K>> =>
  Object.fromEntries(keys.filter((key) => sheet[key] !== undefined).map((key) => [key, sheet[key]])) as Partial<
    Pick<SheetRecord, K>
  >;

/** A sheet of one patient for the team; answers only for those who may read them. */
export function sheetRow(sheet: SheetRecord, survey: Survey | undefined, staff: StaffMember): SheetRow {
  const reads = survey !== undefined && mayReadSurvey(survey, staff);
  return {
    sheetId: sheet._id,
    patientId: sheet.patientId,
    patientName: sheet.patientName,
    surveyId: sheet.surveyId,
    version: sheet.version,
    title: survey?.title.zh ?? sheet.surveyId,
    state: sheet.state,
    dueAt: sheet.dueAt,
    ...given(sheet, "reason", "label", "issuedAt", "shownAt", "answeredAt", "by"),
    ...(reads ? given(sheet, "answers", "scores") : {}),
  } as SheetRow;
}
