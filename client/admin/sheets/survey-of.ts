import type { PatientSheets, SheetRow } from "@shared/contract/survey-views";
import { type Survey, surveyKey } from "@shared/survey/survey";

/** The survey of a sheet, in the version that was given. */
export const surveyOf = (
  surveys: PatientSheets["surveys"],
  { surveyId, version }: Pick<SheetRow, "surveyId" | "version">,
): Survey | undefined => surveys[surveyKey({ id: surveyId, version })];
