import type { Survey } from "@shared/survey/survey";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { type Reminded, tellReminders } from "../../../tools/demo/reminding/tell-reminders";
import { demoSurveys } from "../../../tools/demo/surveying/demo-surveys";
import { demoChronicles, now } from "./demo-chronicles";
import { visitsOfDemo } from "./visits-of-demo";

export const visits = visitsOfDemo(60);
/** A demo clinic of sixty patients in follow-ups, with everything it asked and tried. */
export const told: Reminded = tellReminders(visits, demoChronicles(60), now);

/** The surveys in force, by key. */
export const surveys = new Map<string, Survey>(demoSurveys(now).map((record) => [record._id, record]));

/** The survey a sheet was issued with. */
export function surveyOf({ surveyKey }: Pick<SheetRecord, "surveyKey">): Survey {
  const survey = surveys.get(surveyKey);
  if (!survey) throw new Error(`${surveyKey} was never released`);
  return survey;
}

/** Every sheet that was given to somebody. */
export const issued = told.surveyed.sheets.filter(({ issuedAt }) => issuedAt !== undefined);
/** Those whose answers are known. */
export const answered = issued.filter(({ answers }) => answers !== undefined);
