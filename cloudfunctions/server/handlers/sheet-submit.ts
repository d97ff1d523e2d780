import type { SheetReceipt } from "@shared/contract/survey-views";
import { sheetProblem } from "@shared/survey/check-sheet";
import { closingOf } from "@shared/survey/closing-of";
import { scoresOf } from "@shared/survey/scores-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { mayRead } from "../cases/may-read";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { casesOfSheet } from "../store/cases";
import type { CaseRecord, SheetRecord } from "../store/survey-records";
import { answerAnonymous } from "../surveying/answer-anonymous";
import { answerNamed } from "../surveying/answer-named";
import { isSentAgain } from "../surveying/is-sent-again";
import { mustBeAgreedTo } from "../surveying/must-be-agreed-to";
import { mustBeOpen } from "../surveying/must-be-open";
import { ownSheet } from "../surveying/own-sheet";
import { myCase } from "../views/my-case";

const receiptOf = (
  { _id: sheetId, answeredAt }: Pick<SheetRecord, "_id" | "answeredAt">,
  survey: Survey,
  answers: SurveyAnswers,
  cases: readonly CaseRecord[],
): SheetReceipt => ({
  sheetId,
  closing: closingOf(survey, answers, scoresOf(survey, answers)),
  ...(answeredAt === undefined ? {} : { answeredAt }),
  cases: cases.map(myCase),
});

/**
 * Takes a sheet. Scores are made here from the answers alone; what was answered to a question that is not shown is refused,
 * with its name. Sent again, the first receipt comes back and nothing is written; anybody else's answers to an anonymous
 * sheet that ended are refused.
 */
export const sheetSubmit: Handler<"sheet.submit"> = async (input, { openid, now }) => {
  const { sheetId, version, answers, requestId } = input;
  const { sheet, patient, survey } = await ownSheet(openid, sheetId, now);
  const casesNow = async () => (await casesOfSheet(sheetId)).filter(({ kind }) => mayRead(patient, openid, kind, now));
  if (sheet.state === "answered") return receiptOf(sheet, survey, sheet.answers ?? answers, await casesNow());
  const again = isSentAgain(sheet, requestId, now);
  if (!again) mustBeOpen(sheet, now);
  if (version !== sheet.version) throw refuse("conflict", { field: "version", reason: "otherVersion" });
  const wrong = sheetProblem(survey, answers, { partial: false });
  if (wrong) throw refuse("invalidInput", wrong);
  if (again) return receiptOf(sheet, survey, answers, []);
  await mustBeAgreedTo(survey, sheet);
  if (sheet.anonymous) {
    await answerAnonymous(sheet, survey, answers, requestId, now);
    return receiptOf({ _id: sheetId }, survey, answers, []);
  }
  const { sheet: answered, opened } = await answerNamed(sheet, survey, answers, now);
  return receiptOf(answered, survey, answered.answers ?? answers, opened ?? (await casesNow()));
};
