import { checkSurvey } from "@shared/survey/check-survey";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { readProgramme } from "../store/programme";
import type { SurveyRecord } from "../store/survey-records";
import { releaseSurvey, surveyOf } from "../store/surveys";
import { findVersion } from "../surveying/find-version";
import { surveyRow } from "../views/survey-row";

/** Questions about health are released by a doctor; about mood only where somebody is on duty for what they may bring up. */
async function mustBeSafe(survey: SurveyRecord, { staff }: StaffContext): Promise<void> {
  const mood = isMoodSurvey(survey);
  if ((mood || survey.clinical) && !staff.roles.includes("doctor")) throw refuse("forbidden", { reason: "doctorOnly" });
  if (mood && (await readProgramme()).crisis === undefined)
    throw refuse("conflict", { field: "surveyId", reason: "noCrisisProtocol" });
}

/** Puts exactly the content that was on the screen in force, when nothing is wrong with it; released before: as it is. */
export const surveyRelease: Handler<"survey.release"> = async (input, context) => {
  const { staff, now } = context;
  const record = await findVersion(input);
  if (record.contentHash !== input.contentHash)
    throw refuse("conflict", { field: "contentHash", reason: "contentChanged" });
  if (record.state === "released") return surveyRow(record);
  if (record.state === "retired") throw refuse("conflict", { field: "version", reason: "retired" });
  const [wrong] = checkSurvey(surveyOf(record));
  if (wrong) throw refuse("invalidInput", { field: `survey.${wrong.place}`, reason: wrong.reason });
  await mustBeSafe(record, context);
  const by = { id: staff.id, name: staff.name };
  if (!(await releaseSurvey(record, by, now)))
    throw refuse("conflict", { field: "version", reason: "changedMeanwhile" });
  return surveyRow(await findVersion({ surveyId: record.id, version: record.version }));
};
