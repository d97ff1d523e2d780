import { builtInSurveys } from "@shared/survey/catalogue";
import { surveyKey } from "@shared/survey/survey";
import { refuse } from "../refusal";
import type { SurveyRecord } from "../store/survey-records";
import { findSurvey } from "../store/surveys";
import { shippedRecord } from "../views/survey-row";

interface Version {
  readonly surveyId: string;
  readonly version: number;
}

/** One version of a survey, as the clinic has it or as it came with the product; refuses `notFound`. */
export async function findVersion({ surveyId: id, version }: Version): Promise<SurveyRecord> {
  const key = surveyKey({ id, version });
  const stored = await findSurvey(key);
  if (stored) return stored;
  const shipped = builtInSurveys.find((survey) => surveyKey(survey) === key);
  if (!shipped) throw refuse("notFound", { field: "surveyId" });
  return shippedRecord(shipped);
}
