import { sheetProblem } from "@shared/survey/check-sheet";
import { ownWordsOnly } from "@shared/survey/own-words-only";
import type { Handler } from "../handler";
import { noteLooks } from "../patients/note-looks";
import { refuse } from "../refusal";
import { anySheet } from "../store/sheets";
import { surveyWithKey } from "../store/surveys";
import { answerNamed } from "../surveying/answer-named";
import { mustMayReadSurvey } from "../surveying/may-read-survey";
import { sheetRow } from "../views/sheet-row";

/** Fills in a sheet on the patient's word; also after its last day, while the customer team is to call. */
export const sheetAnswerFor: Handler<"sheet.answerFor"> = async ({ sheetId, version, answers }, { staff, now }) => {
  const sheet = await anySheet(sheetId);
  if (sheet.state === "answered") throw refuse("conflict", { field: "sheetId", reason: "alreadyAnswered" });
  if (sheet.state !== "issued") throw refuse("conflict", { field: "sheetId", reason: "expired" });
  const survey = await surveyWithKey(sheet.surveyKey);
  mustMayReadSurvey(survey, staff);
  if (ownWordsOnly(survey)) throw refuse("conflict", { field: "sheetId", reason: "ownWordsOnly" });
  if (version !== sheet.version) throw refuse("conflict", { field: "version", reason: "otherVersion" });
  const wrong = sheetProblem(survey, answers, { partial: false });
  if (wrong) throw refuse("invalidInput", wrong);
  const by = { id: staff.id, name: staff.name };
  await noteLooks([sheet], staff, now);
  const { sheet: answered, opened } = await answerNamed(sheet, survey, answers, now, by);
  if (opened === undefined) throw refuse("conflict", { field: "sheetId", reason: "alreadyAnswered" });
  return sheetRow(answered, survey, staff);
};
