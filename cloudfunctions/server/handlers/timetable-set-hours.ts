import type { DaySheet } from "@shared/appointment/day-sheet";
import { clinicDateAt } from "@shared/calendar/instant";
import { openSheets } from "../booking/sheets-in-transaction";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { readTimetable } from "../store/timetable";
import { inTransaction } from "../store/transaction";
import { brokenVisits } from "../timetable/broken-visits";

type Input = Parameters<Handler<"timetable.setHours">>[0];

const withHours = ({ hours: _, ...sheet }: DaySheet, hours: Input["hours"]): DaySheet =>
  hours === null ? sheet : { ...sheet, hours };

/** Sets the hours of one day in place of the weekly ones, or goes back to those; says how many visits lie outside. */
export const timetableSetHours: Handler<"timetable.setHours"> = async ({ resourceId, date, hours }, { now }) => {
  const { resources } = await readTimetable();
  if (!resources.some(({ id }) => id === resourceId)) throw refuse("notFound", { field: "resourceId" });
  if (date < clinicDateAt(now)) throw refuse("invalidInput", { field: "date", reason: "rangeOver" });
  const changed = await inTransaction(async (transaction) => {
    const sheets = openSheets(transaction);
    const after = (await sheets.of([resourceId], date)).map((sheet) => withHours(sheet, hours));
    sheets.put(after);
    await sheets.write();
    return after;
  });
  const broken = await brokenVisits(changed.map((sheet) => ({ ...sheet, blocks: [] })));
  return { broken: broken.length };
};
