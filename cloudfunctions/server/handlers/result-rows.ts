import type { Handler } from "../handler";
import { surveyOf } from "../store/surveys";
import { answeredRows } from "../surveying/answered-rows";
import { findVersion } from "../surveying/find-version";
import { mustMayReadSurvey } from "../surveying/may-read-survey";
import { weekOf } from "../surveying/tally-week";

/** A page of an export: what was answered, without names, numbers and days; within a week in no order. */
export const resultRows: Handler<"result.rows"> = async ({ from, to, cursor, limit, ...version }, { staff, now }) => {
  const survey = surveyOf(await findVersion(version));
  mustMayReadSurvey(survey, staff);
  const { rows, ...next } = await answeredRows(survey, { from, to }, now, cursor, limit);
  return {
    rows: rows.map(({ day, answers, scores, sheet }) => ({
      week: sheet === undefined ? day : weekOf(day),
      answers,
      scores,
      ...(sheet?.slices.pathway === undefined ? {} : { pathwayId: sheet.slices.pathway }),
      ...(sheet?.label === undefined ? {} : { label: sheet.label }),
    })),
    ...next,
  };
};
