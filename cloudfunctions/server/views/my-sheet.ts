import type { MySheet } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import type { SheetRecord } from "../store/survey-records";

/** So many questions are answered where they are found. */
const mostMicro = 2;

const isMicro = ({ questions, consent, licence }: Survey): boolean =>
  questions.length <= mostMicro && consent === undefined && licence.kind === "own";

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
    ...(isMicro(survey) ? { micro: survey } : {}),
  };
}
