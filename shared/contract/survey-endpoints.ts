import * as v from "valibot";
import type { SurveyProgramme } from "../survey/survey-rule";
import type { MyCase } from "./case-views";
import { endpoint, person, staff } from "./endpoint";
import { cursor, id, localDate, pageSize } from "./fields";
import { programme, survey, surveyAnswers, surveyId, surveyVersion } from "./survey-fields";
import type {
  ExportPage,
  MySheets,
  OpenSheet,
  PatientSheets,
  ResultView,
  SheetReceipt,
  SheetRow,
  SurveyList,
  SurveyRow,
  TextPage,
} from "./survey-views";

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));
const contentHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A sheet's id is made of others' ids. */
const sheetId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,199}$/));
const version = { surveyId, version: surveyVersion };
const span = { from: localDate, to: localDate };

/** Surveys: filling them in, making them, deciding who is asked when, and what was answered. */
export const surveyEndpoints = {
  /** The surveys that wait for the caller, for everybody they may act for. */
  "sheet.mine": endpoint<MySheets>()(person, v.strictObject({})),
  /** Begins or goes on with one; it counts as shown from then on. */
  "sheet.open": endpoint<OpenSheet>()(person, v.strictObject({ sheetId })),
  /** Keeps what was answered so far, so that another phone can go on. Refused for anonymous surveys. */
  "sheet.keep": endpoint<{ revision: number }>()(
    person,
    v.strictObject({ sheetId, revision, answers: surveyAnswers, at: v.optional(surveyId), draftId: v.optional(id) }),
  ),
  /**
   * Takes the answers; the same sheet again gets the first receipt. Scores are made here, never taken from a phone. With an
   * anonymous one a random id of the request tells the same answers, sent again, from those of somebody else.
   */
  "sheet.submit": endpoint<SheetReceipt>()(
    person,
    v.strictObject({ sheetId, version: surveyVersion, answers: surveyAnswers, requestId: v.optional(id) }),
  ),
  "sheet.decline": endpoint<{ sheetId: string }>()(person, v.strictObject({ sheetId })),
  /**
   * An answer speaks of hurting oneself: the team is told at once, whether or not the survey is ever sent off. Sent again
   * as the questions of the safety screen are answered; one alarm a sheet.
   */
  "sheet.alarm": endpoint<{ case: MyCase }>()(
    person,
    v.strictObject({
      sheetId,
      questionId: surveyId,
      harmNow: v.optional(v.boolean()),
      someoneThere: v.optional(v.boolean()),
      callBack: v.optional(v.boolean()),
    }),
  ),
  "survey.list": endpoint<SurveyList>()(staff("readSurvey"), v.strictObject({})),
  /** Saves a draft; a version that was released is never changed. */
  "survey.save": endpoint<SurveyRow>()(staff("editSurvey"), v.strictObject({ revision, survey })),
  /** Puts the exact content in force. One about mood is released by a doctor, and only with a crisis protocol. */
  "survey.release": endpoint<SurveyRow>()(staff("releaseSurvey"), v.strictObject({ ...version, contentHash })),
  "survey.retire": endpoint<SurveyRow>()(staff("releaseSurvey"), v.strictObject(version)),
  "programme.save": endpoint<SurveyProgramme>()(staff("editSurvey"), v.strictObject({ revision, ...programme })),
  "result.show": endpoint<ResultView>()(
    staff("readSurvey"),
    v.strictObject({
      ...version,
      ...span,
      slice: v.picklist(["all", "doctor", "nurse", "pathway", "service", "label"]),
    }),
  ),
  "result.texts": endpoint<TextPage>()(
    staff("readSurvey"),
    v.strictObject({ ...version, cursor: v.optional(cursor), limit: v.optional(pageSize, 20) }),
  ),
  /** Every sheet that was answered, page by page, for an export. */
  "result.rows": endpoint<ExportPage>()(
    staff("exportSurvey"),
    v.strictObject({ ...version, ...span, cursor: v.optional(cursor), limit: v.optional(pageSize, 100) }),
  ),
  "sheet.ofPatient": endpoint<PatientSheets>()(staff("handleCase"), v.strictObject({ patientId: id })),
  /** Fills in a sheet for the patient, on the telephone. */
  "sheet.answerFor": endpoint<SheetRow>()(
    staff("handleCase"),
    v.strictObject({ sheetId, version: surveyVersion, answers: surveyAnswers }),
  ),
};
