import { sheetProblem } from "@shared/survey/check-sheet";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { command } from "../store/database";
import { changeSheet } from "../store/sheets";
import { surveyWithKey } from "../store/surveys";
import { mustBeOpen } from "../surveying/must-be-open";
import { ownSheet } from "../surveying/own-sheet";

/**
 * Keeps what was answered so far. Refuses `changedMeanwhile` when another phone saved since; and with an anonymous survey,
 * whose half answers would belong to somebody.
 */
export const sheetKeep: Handler<"sheet.keep"> = async (input, { openid, now }) => {
  const { sheet } = await ownSheet(openid, input.sheetId, now);
  mustBeOpen(sheet, now);
  if (sheet.anonymous) throw refuse("conflict", { field: "sheetId", reason: "anonymous" });
  const survey = await surveyWithKey(sheet.surveyKey);
  const wrong = sheetProblem(survey, input.answers, { partial: true });
  if (wrong) throw refuse("invalidInput", wrong);
  if (sheet.revision !== input.revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const draft = { answers: input.answers, savedAt: now, ...(input.at === undefined ? {} : { at: input.at }) };
  const revision = sheet.revision + 1;
  const kept = await changeSheet(sheet, { draft: command.set(draft), revision });
  if (!kept) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  return { revision };
};
