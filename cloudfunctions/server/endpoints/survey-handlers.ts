import type { surveyEndpoints } from "@shared/contract/survey-endpoints";
import type { StudioEndpoint } from "@shared/door/door-of";
import { sheetAlarm } from "../handlers/sheet-alarm";
import { sheetAnswerFor } from "../handlers/sheet-answer-for";
import { sheetDecline } from "../handlers/sheet-decline";
import { sheetKeep } from "../handlers/sheet-keep";
import { sheetMine } from "../handlers/sheet-mine";
import { sheetOfPatient } from "../handlers/sheet-of-patient";
import { sheetOpen } from "../handlers/sheet-open";
import { sheetSubmit } from "../handlers/sheet-submit";
import type { HandlersOf } from "./handlers-of";

/** Surveys, of those who answer and of the team that reads them; they are designed and evaluated behind the studio's door. */
export const surveyHandlers: Omit<HandlersOf<typeof surveyEndpoints>, StudioEndpoint> = {
  "sheet.mine": sheetMine,
  "sheet.open": sheetOpen,
  "sheet.keep": sheetKeep,
  "sheet.submit": sheetSubmit,
  "sheet.decline": sheetDecline,
  "sheet.alarm": sheetAlarm,
  "sheet.ofPatient": sheetOfPatient,
  "sheet.answerFor": sheetAnswerFor,
};
