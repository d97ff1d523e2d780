import type { surveyEndpoints } from "@shared/contract/survey-endpoints";
import { programmeSave } from "../handlers/programme-save";
import { resultRows } from "../handlers/result-rows";
import { resultShow } from "../handlers/result-show";
import { resultTexts } from "../handlers/result-texts";
import { sheetAlarm } from "../handlers/sheet-alarm";
import { sheetAnswerFor } from "../handlers/sheet-answer-for";
import { sheetDecline } from "../handlers/sheet-decline";
import { sheetKeep } from "../handlers/sheet-keep";
import { sheetMine } from "../handlers/sheet-mine";
import { sheetOfPatient } from "../handlers/sheet-of-patient";
import { sheetOpen } from "../handlers/sheet-open";
import { sheetSubmit } from "../handlers/sheet-submit";
import { surveyList } from "../handlers/survey-list";
import { surveyRelease } from "../handlers/survey-release";
import { surveyRetire } from "../handlers/survey-retire";
import { surveySave } from "../handlers/survey-save";
import type { HandlersOf } from "./handlers-of";

/** Surveys, of those who answer and of the team that reads them. */
export const surveyHandlers: HandlersOf<typeof surveyEndpoints> = {
  "sheet.mine": sheetMine,
  "sheet.open": sheetOpen,
  "sheet.keep": sheetKeep,
  "sheet.submit": sheetSubmit,
  "sheet.decline": sheetDecline,
  "sheet.alarm": sheetAlarm,
  "survey.list": surveyList,
  "survey.save": surveySave,
  "survey.release": surveyRelease,
  "survey.retire": surveyRetire,
  "programme.save": programmeSave,
  "result.show": resultShow,
  "result.texts": resultTexts,
  "result.rows": resultRows,
  "sheet.ofPatient": sheetOfPatient,
  "sheet.answerFor": sheetAnswerFor,
};
