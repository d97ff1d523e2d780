import type { Handler } from "../handler";
import { patientsOf } from "../store/patients";
import { waitingSheets } from "../store/sheets";
import { surveysWithKeys } from "../store/surveys";
import { mayAnswerFor } from "../surveying/own-sheet";
import { mySheet } from "../views/my-sheet";

const mostWaiting = 50;

/** The surveys that wait for the caller, newest first; two reads, and one more for surveys this instance has not seen. */
export const sheetMine: Handler<"sheet.mine"> = async (_input, { openid, now }) => {
  const patients = (await patientsOf(openid, now)).filter((patient) => mayAnswerFor(patient, openid, now));
  const found = await waitingSheets(
    patients.map(({ _id }) => _id),
    mostWaiting,
  );
  const open = found.filter(({ closesAt }) => closesAt !== undefined && now < closesAt);
  const surveys = await surveysWithKeys(open.map(({ surveyKey }) => surveyKey));
  return {
    now,
    sheets: open.flatMap((sheet) => {
      const survey = surveys.get(sheet.surveyKey);
      return survey ? [mySheet(sheet, survey)] : [];
    }),
  };
};
