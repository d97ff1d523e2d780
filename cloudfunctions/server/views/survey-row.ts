import type { SurveyRow } from "@shared/contract/survey-views";
import { builtInSurveys } from "@shared/survey/catalogue";
import { type Survey, surveyKey } from "@shared/survey/survey";
import { contentHash } from "../content-hash";
import type { SurveyRecord } from "../store/survey-records";
import { surveyOf } from "../store/surveys";

export const isBuiltIn = (id: string): boolean => builtInSurveys.some((survey) => survey.id === id);

/** A survey that comes with the product and was never released here. */
export const shippedRecord = (survey: Survey): SurveyRecord => ({
  ...survey,
  _id: surveyKey(survey),
  state: "draft",
  revision: 0,
  contentHash: contentHash(survey),
});

/** A version of a survey as the team sees it. */
export function surveyRow(record: SurveyRecord): SurveyRow {
  const { state, revision, contentHash: hash, savedBy, released, retired } = record;
  return {
    survey: surveyOf(record),
    state,
    builtIn: isBuiltIn(record.id),
    contentHash: hash,
    revision,
    ...(savedBy === undefined ? {} : { savedBy }),
    ...(released === undefined ? {} : { released }),
    ...(retired === undefined ? {} : { retired }),
  };
}
