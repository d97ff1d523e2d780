import { surveyKey } from "@shared/survey/survey";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { retireSurvey } from "../store/surveys";
import { findVersion } from "../surveying/find-version";
import { surveyRow } from "../views/survey-row";

/** Takes a version out of force: nobody is given it any more; what was given can still be answered. */
export const surveyRetire: Handler<"survey.retire"> = async ({ surveyId, version }, { staff, now }) => {
  const record = await findVersion({ surveyId, version });
  if (record.state === "draft") throw refuse("conflict", { field: "version", reason: "notReleased" });
  await retireSurvey(surveyKey(record), { id: staff.id, name: staff.name }, now);
  return surveyRow(await findVersion({ surveyId, version }));
};
