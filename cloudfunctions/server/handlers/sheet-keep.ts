import { sheetProblem } from "@shared/survey/check-sheet";
import { raiseAlarm } from "../cases/raise-alarm";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { command } from "../store/database";
import { changeSheet } from "../store/sheets";
import { inTransaction } from "../store/transaction";
import { alarmOf } from "../surveying/alarm-of";
import { mustBeAgreedTo } from "../surveying/must-be-agreed-to";
import { mustBeOpen } from "../surveying/must-be-open";
import { ownSheet } from "../surveying/own-sheet";

/**
 * Keeps what was answered so far. Refuses `changedMeanwhile` when another phone saved since; and with an anonymous survey,
 * whose half answers would belong to somebody. An answer that speaks of hurting oneself is not left lying in a draft.
 */
export const sheetKeep: Handler<"sheet.keep"> = async (input, { openid, now }) => {
  const { sheet, survey } = await ownSheet(openid, input.sheetId, now);
  mustBeOpen(sheet, now);
  if (sheet.anonymous) throw refuse("conflict", { field: "sheetId", reason: "anonymous" });
  const wrong = sheetProblem(survey, input.answers, { partial: true });
  if (wrong) throw refuse("invalidInput", wrong);
  if (sheet.revision !== input.revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  await mustBeAgreedTo(survey, sheet);
  const { answers, at, draftId } = input;
  const from = { ...(at === undefined ? {} : { at }), ...(draftId === undefined ? {} : { draftId }) };
  const draft = { answers, savedAt: now, ...from };
  const revision = sheet.revision + 1;
  const alarm = await alarmOf(sheet, survey, input.answers);
  if (alarm) await inTransaction((transaction) => raiseAlarm(transaction, alarm, now));
  const kept = await changeSheet(sheet, { draft: command.set(draft), revision });
  if (!kept) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  return { revision };
};
