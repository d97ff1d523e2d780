import type { LocalDate } from "@shared/calendar/local-date";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import type { AnonymousSheetRecord } from "./survey-records";
import { table } from "./table";

const anonymous = table<AnonymousSheetRecord>("anonymousSheets");

/** A page of the anonymous answers of one version and some months, in no order that means anything. */
export async function anonymousPage(
  surveyKey: string,
  months: readonly LocalDate[],
  cursor: string | undefined,
  limit: number,
) {
  const after = cursor === undefined ? "" : decodeCursor(cursor);
  const rows = await anonymous.find(
    { surveyKey, month: command.in([...months]), order: command.gt(after) },
    { sort: { order: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ order }) => order);
}
