import type { Survey } from "@shared/survey/survey";
import type { Handler } from "../handler";
import { byId } from "../store/by-id";
import { distinctIds } from "../store/distinct-ids";
import { careWithIds } from "../store/episodes";
import { patientsOf } from "../store/patients";
import { waitingSheets } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { surveysWithKeys } from "../store/surveys";
import { mayAnswerFor } from "../surveying/own-sheet";
import { mySheet } from "../views/my-sheet";

const mostWaiting = 50;

/** Sheets that ask for a consent which was refused or taken back are hidden; one read where there are any. */
async function refusedOnes(sheets: readonly SheetRecord[], surveys: ReadonlyMap<string, Survey>) {
  const asking = sheets.filter(({ surveyKey }) => surveys.get(surveyKey)?.consent !== undefined);
  const care = await careWithIds(distinctIds(asking.map(({ episodeId }) => episodeId)));
  const consents = new Map(care.map((one) => [one._id, one.consents]));
  return new Set(
    asking.filter(({ episodeId, surveyKey }) => {
      const purpose = surveys.get(surveyKey)?.consent;
      const state = purpose && consents.get(episodeId ?? "")?.[purpose]?.state;
      return state === "refused" || state === "withdrawn";
    }),
  );
}

/** The surveys that wait for the caller, newest first; two reads, one more for new surveys, and one for consents. */
export const sheetMine: Handler<"sheet.mine"> = async (_input, { openid, now }) => {
  const patients = byId(await patientsOf(openid, now));
  const found = await waitingSheets([...patients.keys()], mostWaiting);
  const open = found.filter(({ closesAt }) => closesAt !== undefined && now < closesAt);
  const surveys = await surveysWithKeys(open.map(({ surveyKey }) => surveyKey));
  const refused = await refusedOnes(open, surveys);
  const sheets = open.flatMap((sheet) => {
    const [survey, patient] = [surveys.get(sheet.surveyKey), patients.get(sheet.patientId)];
    const shown = survey && patient && mayAnswerFor(patient, survey, openid, now) && !refused.has(sheet);
    return shown ? [mySheet(sheet, survey)] : [];
  });
  return { now, sheets };
};
