import type { DryRow } from "@shared/contract/message-views";
import { ask } from "../app/ask";
import { csv } from "../parts/csv";
import { exactMoment } from "../words/clinic-time";
import { dryReasonWords, forecastWords } from "../words/forecast-words";
import { agreedChannelWords } from "../words/message-outcome-words";
import { messageSubjectWords } from "../words/message-subject-words";
import { type DryDays, soonestFirst } from "./use-dry";

/** Asks for every page, one after the other, and tells after each how many were found. */
export async function everyDryRow(days: DryDays, onFound: (count: number) => void): Promise<readonly DryRow[]> {
  const rows: DryRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask("forecast.list", { days, ...(cursor !== undefined && { cursor }) });
    rows.push(...page.rows);
    onFound(rows.length);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return soonestFirst(rows);
}

/** One line for each patient. */
export const forecastCsv = (rows: readonly DryRow[]): string =>
  csv([
    forecastWords.headings,
    ...rows.map((row) => [
      row.patientName,
      exactMoment(row.dryAt),
      messageSubjectWords(row),
      row.missing,
      row.planned,
      agreedChannelWords[row.channel],
      row.reason === undefined ? forecastWords.noGrants : dryReasonWords[row.reason],
    ]),
  ]);
