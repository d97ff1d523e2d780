import type { PatientSheets, SheetRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import { surveyOf } from "./survey-of";

/** The same survey, answered before something and after it. */
export interface SheetPair {
  readonly survey: Survey;
  readonly before: SheetRow;
  readonly after: SheetRow;
}

const isRead = ({ state, answers, scores }: SheetRow): boolean =>
  state === "answered" && (answers !== undefined || scores !== undefined);

/** The latest pair of every survey that was answered before and after; the rows come newest first. */
export function sheetPairs({ rows, surveys }: Pick<PatientSheets, "rows" | "surveys">): readonly SheetPair[] {
  const read = rows.filter(isRead);
  const ids = [...new Set(read.map(({ surveyId }) => surveyId))];
  return ids.flatMap((surveyId) => {
    const own = read.filter((row) => row.surveyId === surveyId);
    const after = own.find(({ label }) => label === "after");
    const before = after && own.find((row) => row.label === "before" && row.dueAt < after.dueAt);
    const survey = after && surveyOf(surveys, after);
    return before && survey ? [{ survey, before, after }] : [];
  });
}
