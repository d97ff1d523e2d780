import { clinicDateAt } from "@shared/calendar/instant";
import { surveyKey } from "@shared/survey/survey";
import type { Handler } from "../handler";
import { logLook } from "../store/look-log";
import { sheetsOfPatient } from "../store/sheets";
import { surveysInForce, surveysWithKeys } from "../store/surveys";
import { mayReadSurvey } from "../surveying/may-read-survey";
import { sheetRow } from "../views/sheet-row";

const mostSheets = 100;

/** Every sheet of a patient, what became of it and, for those who may read it, what was answered; the look is noted. */
export const sheetOfPatient: Handler<"sheet.ofPatient"> = async ({ patientId }, { staff, now }) => {
  const sheets = await sheetsOfPatient(patientId, mostSheets);
  const episodeId = sheets.find((sheet) => sheet.episodeId !== undefined)?.episodeId;
  if (episodeId !== undefined)
    await logLook({
      _id: `${episodeId}:${staff.id}:${clinicDateAt(now)}:${Math.floor(now / 60_000)}`,
      episodeId,
      by: { id: staff.id, name: staff.name },
      role: staff.roles[0] ?? "nurse",
      at: now,
    });
  const keys = sheets.flatMap((sheet) => (sheet.surveyKey === "" ? [] : [sheet.surveyKey]));
  const [given, inForce] = await Promise.all([surveysWithKeys(keys), surveysInForce(now)]);
  const surveyOf = (sheet: (typeof sheets)[number]) => given.get(sheet.surveyKey) ?? inForce.get(sheet.surveyId);
  const readable = [...given.values()].filter((survey) => mayReadSurvey(survey, staff));
  return {
    now,
    rows: sheets.map((sheet) => sheetRow(sheet, surveyOf(sheet), staff)),
    surveys: Object.fromEntries(readable.map((survey) => [surveyKey(survey), survey])),
  };
};
