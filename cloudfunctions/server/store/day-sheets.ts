import type { LocalDate } from "@shared/calendar/local-date";
import type { DaySheetRecord } from "./appointment-records";
import { command } from "./database";
import { table, type Where } from "./table";

const sheets = table<DaySheetRecord>("daySheets");
const perRead = 1000;

/** All sheets that fit, however many, in reads of a thousand. */
async function every(where: Where): Promise<readonly DaySheetRecord[]> {
  const found: DaySheetRecord[] = [];
  for (let last: string | undefined; ; ) {
    const from = last === undefined ? {} : { _id: command.gt(last) };
    const page = await sheets.find({ ...where, ...from }, { sort: { _id: "asc" }, limit: perRead });
    found.push(...page);
    last = page.at(-1)?._id;
    if (page.length < perRead) return found;
  }
}

/** The sheets of these resources on the days from `from` to `to`, both included; days without a sheet are missing. */
export const sheetsOf = (resourceIds: readonly string[], from: LocalDate, to: LocalDate) =>
  every({ resourceId: command.in([...resourceIds]), date: command.gte(from).and(command.lte(to)) });

/** Every sheet of one day, by the index on `blocked` and `date`. */
export const sheetsOn = (date: LocalDate) => every({ blocked: command.in([true, false]), date });

/** Sheets from a day on with blocked time or hours of their own: where booked visits may be broken. */
export const blockedSheets = (from: LocalDate) => every({ blocked: true, date: command.gte(from) });
