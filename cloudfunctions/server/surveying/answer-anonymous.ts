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
import { addToTally, monthStart } from "./count-sheets";
import { mustBeOpen } from "./must-be-open";

/** Many may answer at once; each adds to one of so many parts of the count. */
const parts = 8;

/**
 * Takes the answers of somebody who is not to be known. The sheet only says that it is closed, as it also does when it is
 * declined or expires; the answers are kept under a random id with nothing but the month; both are written, and counted, as one, so that sending
 * twice counts once. Nothing in the database leads from one to the other.
 */
export async function answerAnonymous(
  sheet: SheetRecord,
  survey: Survey,
  given: SurveyAnswers,
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
    if (stored?.state === "closed" && now < (stored.closesAt ?? 0)) return; // this answer, sent twice
    if (stored?.state !== "issued") mustBeOpen(stored ?? sheet, now);
    const order = sheetOrder("closed", dueAt, _id);
    await transaction.update("sheets", _id, { state: "closed", order, lookAt: command.remove() });
    await transaction.insert("anonymousSheets", nameless);
    await addToTally(transaction, { ...tally, _id: part, surveyKey, week: month, slice: "all", key: "all" });
  });
}
