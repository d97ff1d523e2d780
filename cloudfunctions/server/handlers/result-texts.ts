import type { TextRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import { may } from "@shared/team/permission";
import type { Handler } from "../handler";
import { noteLooks } from "../patients/note-looks";
import { surveyOf } from "../store/surveys";
import { type AnsweredRow, latestRows } from "../surveying/answered-rows";
import { findVersion } from "../surveying/find-version";
import { mustMayReadSurvey } from "../surveying/may-read-survey";

/** Who wrote it, for those who may see patients. */
const writerOf = ({ sheet }: AnsweredRow, names: boolean): Pick<TextRow, "patientName" | "episodeId"> =>
  sheet === undefined || !names
    ? {}
    : { patientName: sheet.patientName, ...(sheet.episodeId === undefined ? {} : { episodeId: sheet.episodeId }) };

const textsOf = (survey: Survey, row: AnsweredRow, names: boolean): readonly TextRow[] =>
  survey.questions
    .filter(({ kind }) => kind === "text")
    .flatMap(({ id: questionId }) => {
      const text = row.answers[questionId];
      if (typeof text !== "string" || text === "") return [];
      return [{ rowId: `${row.rowId}-${questionId}`, questionId, text, day: row.day, ...writerOf(row, names) }];
    });

/** What was answered in words, newest first; `limit` sheets a page, some of which may say nothing. Whose name is shown, for them the look is noted. */
export const resultTexts: Handler<"result.texts"> = async ({ cursor, limit, ...version }, { staff, now }) => {
  const survey = surveyOf(await findVersion(version));
  mustMayReadSurvey(survey, staff);
  const { rows, ...next } = await latestRows(survey, now, cursor, limit);
  const names = may(staff.roles, "readPatient") || may(staff.roles, "handleCase");
  const shown = rows.map((row) => ({ sheet: row.sheet, texts: textsOf(survey, row, names) }));
  const seen = shown.flatMap(({ sheet, texts }) => (names && sheet && texts.length > 0 ? [sheet] : []));
  await noteLooks(seen, staff, now);
  return { rows: shown.flatMap(({ texts }) => texts), ...next };
};
