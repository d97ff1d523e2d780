import type { ExportRow, ResultView, SurveyRow } from "@shared/contract/survey-views";
import { exportWords } from "../../words/survey-result-words";
import type { ResultPlace } from "../results/use-result-place";
import { aboutFile } from "./about-file";
import type { ExportTable } from "./export-table";
import { sheetColumns } from "./sheet-columns";
import { summaryLines } from "./summary-lines";

const { about } = exportWords;

/** The figures of the page with what they mean. */
export const summaryTables = (row: SurveyRow, view: ResultView): readonly ExportTable[] => [
  aboutFile(
    row,
    { means: about.span.summary, from: view.from, to: view.to },
    [about.small(view.leastShown), about.quoted],
    exportWords.summaryMeans.map(([head, means]) => [head, means, ""]),
  ),
  { name: exportWords.data, rows: summaryLines(view) },
];

/** A line for each sheet with what its columns mean. */
export function rowTables(row: SurveyRow, place: ResultPlace, sheets: readonly ExportRow[]): readonly ExportTable[] {
  const columns = sheetColumns(row.survey);
  return [
    aboutFile(
      row,
      { means: about.span.rows, from: place.from, to: place.to },
      [about.noNames, about.quoted],
      columns.map(({ head, means, values }) => [head, means, values]),
    ),
    {
      name: exportWords.data,
      rows: [
        columns.map(({ head }) => head),
        ...sheets.map((sheet, place) => columns.map(({ of }) => of({ ...sheet, number: place + 1 }))),
      ],
    },
  ];
}
