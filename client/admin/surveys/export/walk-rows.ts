import type { ExportRow } from "@shared/contract/survey-views";
import { ask } from "../../app/ask";
import type { ResultPlace } from "../results/use-result-place";

const page = 100;

/** Every answered sheet, page after page; says how many it has so far, and ends early, with nothing, when told to. */
export async function walkRows(
  { surveyId, version, from, to }: ResultPlace,
  onProgress: (count: number) => void,
  signal: AbortSignal,
): Promise<readonly ExportRow[] | undefined> {
  const rows: ExportRow[] = [];
  let cursor: string | undefined;
  do {
    const next = await ask("result.rows", {
      surveyId,
      version,
      from,
      to,
      limit: page,
      ...(cursor !== undefined && { cursor }),
    });
    if (signal.aborted) return undefined;
    rows.push(...next.rows);
    onProgress(rows.length);
    cursor = next.cursor;
  } while (cursor !== undefined);
  return rows;
}
