import type { SurveyRow } from "@shared/contract/survey-views";
import { serverNow } from "../../app/server-clock";
import { exactMoment } from "../../words/clinic-time";
import { exportWords } from "../../words/survey-result-words";
import type { ExportTable } from "./export-table";

type Lines = readonly (readonly [string, string, string])[];

/** The first sheet of a file: what it is, and what each column means. */
export function aboutFile(
  { survey, contentHash }: SurveyRow,
  span: { readonly means: string; readonly from: string; readonly to: string },
  notes: readonly string[],
  columns: Lines,
): ExportTable {
  const { about } = exportWords;
  return {
    name: exportWords.explanation,
    rows: [
      [about.survey, survey.title.zh, survey.id],
      [about.version, survey.version],
      [about.hash, contentHash],
      [span.means, `${span.from} – ${span.to}`],
      [about.made, exactMoment(serverNow())],
      ...notes.map((note) => [about.note, note]),
      [],
      exportWords.columns,
      ...columns,
    ],
  };
}
