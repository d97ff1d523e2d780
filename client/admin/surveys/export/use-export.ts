import type { SurveyRow } from "@shared/contract/survey-views";
import { App } from "antd";
import { useRef, useState } from "react";
import { ask } from "../../app/ask";
import type { ProblemError } from "../../app/problem-error";
import { problemSentence } from "../../words/problem-words";
import { exportWords } from "../../words/survey-result-words";
import type { ResultPlace } from "../results/use-result-place";
import { rowTables, summaryTables } from "./export-tables";
import { saveCsv, saveExcel } from "./save-file";
import { walkRows } from "./walk-rows";

/** What is taken out. */
export type ExportKind = "summaryCsv" | "summaryExcel" | "rowsCsv" | "rowsExcel";

const isProblem = (error: unknown): error is ProblemError => error instanceof Error && "problem" in error;

/** Makes a file of the results; one with every sheet is fetched page by page and can be cancelled meanwhile. */
export function useExport(row: SurveyRow, place: ResultPlace) {
  const { message } = App.useApp();
  const [count, setCount] = useState<number>();
  const stop = useRef<AbortController>();
  const save = async (kind: ExportKind, tables: ReturnType<typeof rowTables>) => {
    const excel = kind.endsWith("Excel");
    const what = kind.startsWith("summary") ? exportWords.summary : exportWords.rows;
    const { title, version } = row.survey;
    const name = exportWords.file(what, title.zh, version, place.from, place.to, excel ? "xlsx" : "csv");
    if (excel) await saveExcel({ name, tables });
    else saveCsv({ name, tables });
  };
  const takeSummary = async (kind: ExportKind) => save(kind, summaryTables(row, await ask("result.show", place)));
  const takeRows = async (kind: ExportKind) => {
    const controller = new AbortController();
    stop.current = controller;
    setCount(0);
    const sheets = await walkRows(place, setCount, controller.signal);
    if (!sheets) {
      message.info(exportWords.cancelled);
      return;
    }
    await save(kind, rowTables(row, place, sheets));
    message.success(exportWords.done(sheets.length));
  };
  return {
    /** How many sheets are there so far; absent while none are being fetched. */
    count,
    cancel: () => {
      stop.current?.abort();
      setCount(undefined);
    },
    take: async (kind: ExportKind) => {
      try {
        await (kind.startsWith("summary") ? takeSummary(kind) : takeRows(kind));
      } catch (error) {
        if (!isProblem(error)) throw error;
        message.error(problemSentence(error.problem));
      } finally {
        setCount(undefined);
      }
    },
  };
}
