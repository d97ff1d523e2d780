import { surveyKey } from "@shared/survey/survey";
import { may } from "@shared/team/permission";
import type { Handler } from "../handler";
import { noteLooks } from "../patients/note-looks";
import { sheetsOfPatient } from "../store/sheets";
import { surveysInForce, surveysWithKeys } from "../store/surveys";
import { mayReadSurvey } from "../surveying/may-read-survey";
import { sheetRow } from "../views/sheet-row";

const mostSheets = 100;

/** Every sheet of a patient that the caller may read, what became of it and what was answered; the look is noted. */
export const sheetOfPatient: Handler<"sheet.ofPatient"> = async ({ patientId }, { staff, now }) => {
  const sheets = await sheetsOfPatient(patientId, mostSheets);
  const seen = sheets.find(({ episodeId }) => episodeId !== undefined) ?? sheets[0];
  await noteLooks(seen ? [seen] : [], staff, now);
  const keys = sheets.flatMap((sheet) => (sheet.surveyKey === "" ? [] : [sheet.surveyKey]));
  const [given, inForce] = await Promise.all([surveysWithKeys(keys), surveysInForce(now)]);
  const surveyOf = (sheet: (typeof sheets)[number]) => given.get(sheet.surveyKey) ?? inForce.get(sheet.surveyId);
  const readable = [...given.values()].filter((survey) => mayReadSurvey(survey, staff));
  return {
    now,
    rows: sheets
      .filter((sheet) => {
        const survey = surveyOf(sheet);
        return survey ? mayReadSurvey(survey, staff) : may(staff.roles, "readMood");
      })
      .map((sheet) => sheetRow(sheet, surveyOf(sheet), staff)),
    surveys: Object.fromEntries(readable.map((survey) => [surveyKey(survey), survey])),
  };
};
