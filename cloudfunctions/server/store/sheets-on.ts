import type { LocalDate } from "@shared/calendar/local-date";
import type { DaySheetRecord } from "./appointment-records";
import { command } from "./database";
import { table } from "./table";

const sheets = table<DaySheetRecord>("daySheets");

/** Every sheet of one day, by the index on `blocked` and `date`; a clinic has some dozens of resources. */
export const sheetsOn = (date: LocalDate): Promise<readonly DaySheetRecord[]> =>
  sheets.find({ blocked: command.in([true, false]), date }, { limit: 1000 });
