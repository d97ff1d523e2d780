import type { LocalDate } from "@shared/calendar/local-date";
import type { DaySheetRecord } from "./appointment-records";
import { command } from "./database";
import { table } from "./table";

const sheets = table<DaySheetRecord>("daySheets");
const perRead = 1000;

/** The sheets of these resources on the days from `from` to `to`, both included; days without a sheet are missing. */
export async function sheetsOf(resourceIds: readonly string[], from: LocalDate, to: LocalDate) {
  const found: DaySheetRecord[] = [];
  for (let after: string | undefined; ; ) {
    const page = await sheets.find(
      {
        resourceId: command.in([...resourceIds]),
        date: command.gte(from).and(command.lte(to)),
        ...(after === undefined ? {} : { _id: command.gt(after) }),
      },
      { sort: { _id: "asc" }, limit: perRead },
    );
    found.push(...page);
    after = page.at(-1)?._id;
    if (page.length < perRead) return found;
  }
}

/** Sheets from a day on with blocked time or hours of their own: where booked visits may be broken. */
export const blockedSheets = (from: LocalDate): Promise<readonly DaySheetRecord[]> =>
  sheets.find({ blocked: true, date: command.gte(from) }, { sort: { date: "asc" }, limit: perRead });
