import { builtInSurveys } from "@shared/survey/catalogue";
import { surveyKey } from "@shared/survey/survey";
import type { Handler } from "../handler";
import { readProgramme } from "../store/programme";
import { surveyRecords } from "../store/surveys";
import { shippedRecord, surveyRow } from "../views/survey-row";

/** Every survey, the clinic's own and what the product comes with, and when they are given to whom. */
export const surveyList: Handler<"survey.list"> = async (_input, { now }) => {
  const [records, programme] = await Promise.all([surveyRecords(), readProgramme()]);
  const stored = new Set(records.map(({ _id }) => _id));
  const shipped = builtInSurveys.filter((survey) => !stored.has(surveyKey(survey))).map(shippedRecord);
  return { now, rows: [...records, ...shipped].map(surveyRow), programme };
};
