import { randomBytes, randomInt } from "node:crypto";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { keepVisible } from "@shared/survey/keep-visible";
import { scoresOf } from "@shared/survey/scores-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { tallyOf } from "@shared/survey/tally-sheet";
import { command } from "../store/database";
import { sheetOrder } from "../store/sheets";
import type { AnonymousSheetRecord, SheetRecord } from "../store/survey-records";
import { inTransaction } from "../store/transaction";
import { addToTally } from "./count-sheets";
import { endHashOf } from "./end-sheet";
import { isSentAgain } from "./is-sent-again";
import { mustBeOpen } from "./must-be-open";
import { monthStart } from "./tally-week";

/** Many may answer at once; each adds to one of so many parts of the count. */
const parts = 8;

/**
 * Takes the answers of somebody who is not to be known. The sheet only says that it is closed, as it also does when it is
 * declined or expires; the answers are kept under a random id with nothing but the month; both are written, and counted, as one, so that sending
 * twice counts once. Nothing in the database leads from one to the other. Refuses `alreadyAnswered` when anybody else
 * answered or declined before.
 */
export async function answerAnonymous(
  sheet: SheetRecord,
  survey: Survey,
  given: SurveyAnswers,
  requestId: string | undefined,
  now: Instant,
): Promise<void> {
  const { _id, dueAt, surveyKey } = sheet;
  const answers = keepVisible(survey, given);
  const scores = scoresOf(survey, answers);
  const month = monthStart(clinicDateAt(now));
  const nameless: AnonymousSheetRecord = {
    _id: randomBytes(16).toString("hex"),
    surveyKey,
    month,
    answers,
    scores,
    order: randomBytes(16).toString("hex"),
  };
  const tally = tallyOf({ issued: true, shown: true, answered: true, declined: false, survey, answers, scores });
  const part = `${surveyKey}:${month}:all:all:${randomInt(parts)}`;
  await inTransaction(async (transaction) => {
    const stored = await transaction.get<SheetRecord>("sheets", _id);
    if (stored && isSentAgain(stored, requestId, now)) return;
    if (stored?.state !== "issued") mustBeOpen(stored ?? sheet, now);
    const order = sheetOrder("closed", dueAt, _id);
    const end = { state: "closed", order, endHash: endHashOf(_id, requestId), lookAt: command.remove() };
    await transaction.update("sheets", _id, end);
    await transaction.insert("anonymousSheets", nameless);
    await addToTally(transaction, { ...tally, _id: part, surveyKey, week: month, slice: "all", key: "all" });
  });
}
