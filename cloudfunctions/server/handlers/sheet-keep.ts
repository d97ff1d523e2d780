import { sheetProblem } from "@shared/survey/check-sheet";
import { raisesCrisis } from "@shared/survey/raises-crisis";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { ownerOf } from "../cases/owner-of";
import { raiseAlarm } from "../cases/raise-alarm";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { command } from "../store/database";
import { changeSheet } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { inTransaction } from "../store/transaction";
import { mustBeAgreedTo } from "../surveying/must-be-agreed-to";
import { mustBeOpen } from "../surveying/must-be-open";
import { ownSheet } from "../surveying/own-sheet";

/** An answer that speaks of hurting oneself is not left lying in a draft, whatever became of the phone's own alarm. */
async function raiseIfNeeded(
  sheet: SheetRecord,
  survey: Survey,
  answers: SurveyAnswers,
  now: Parameters<typeof raiseAlarm>[2],
) {
  if (!survey.questions.some((question) => raisesCrisis(question, answers[question.id]))) return;
  const alarming = { sheet, title: survey.title.zh, owner: await ownerOf("crisis", sheet.slices), alarm: {} };
  await inTransaction((transaction) => raiseAlarm(transaction, alarming, now));
}

/**
 * Keeps what was answered so far. Refuses `changedMeanwhile` when another phone saved since; and with an anonymous survey,
 * whose half answers would belong to somebody.
 */
export const sheetKeep: Handler<"sheet.keep"> = async (input, { openid, now }) => {
  const { sheet, survey } = await ownSheet(openid, input.sheetId, now);
  mustBeOpen(sheet, now);
  if (sheet.anonymous) throw refuse("conflict", { field: "sheetId", reason: "anonymous" });
  const wrong = sheetProblem(survey, input.answers, { partial: true });
  if (wrong) throw refuse("invalidInput", wrong);
  if (sheet.revision !== input.revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  await mustBeAgreedTo(survey, sheet);
  const draft = { answers: input.answers, savedAt: now, ...(input.at === undefined ? {} : { at: input.at }) };
  const revision = sheet.revision + 1;
  await raiseIfNeeded(sheet, survey, input.answers, now);
  const kept = await changeSheet(sheet, { draft: command.set(draft), revision });
  if (!kept) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  return { revision };
};
