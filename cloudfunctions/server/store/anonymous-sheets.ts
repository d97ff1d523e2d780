import type { LocalDate } from "@shared/calendar/local-date";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import type { AnonymousSheetRecord } from "./survey-records";
import { table } from "./table";

const anonymous = table<AnonymousSheetRecord>("anonymousSheets");

/** A page of the anonymous answers of one version, in no order that means anything. */
export async function anonymousPage(
  surveyKey: string,
  months: { readonly from: LocalDate; readonly to: LocalDate },
  cursor: string | undefined,
  limit: number,
) {
  const after = cursor === undefined ? "" : decodeCursor(cursor);
  const month = command.gte(months.from).and(command.lte(months.to));
  const rows = await anonymous.find(
    { surveyKey, month, order: command.gt(after) },
    { sort: { order: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ order }) => order);
}
