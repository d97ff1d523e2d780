import type { MySheet } from "@shared/contract/survey-views";
import { isMicroSurvey } from "@shared/survey/is-micro-survey";
import type { Survey } from "@shared/survey/survey";
import type { SheetRecord } from "../store/survey-records";

/** A sheet as the person sees it in a list. */
export function mySheet(sheet: SheetRecord, survey: Survey): MySheet {
  const { about, label, issuedAt = sheet.dueAt, closesAt = sheet.lateAt } = sheet;
  return {
    sheetId: sheet._id,
    surveyId: survey.id,
    title: survey.title,
    minutes: survey.minutes,
    anonymous: sheet.anonymous === true,
    patientName: sheet.patientName,
    ...(about === undefined ? {} : { about }),
    ...(label === undefined ? {} : { label }),
    issuedAt,
    closesAt,
    begun: sheet.draft !== undefined,
    ...(isMicroSurvey(survey) ? { micro: survey } : {}),
  };
}
