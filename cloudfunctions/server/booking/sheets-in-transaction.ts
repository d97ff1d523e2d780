import { type DaySheet, emptySheet, sheetId } from "@shared/appointment/day-sheet";
import type { LocalDate } from "@shared/calendar/local-date";
import type { Transaction } from "../store/transaction";

/** The day sheets that one transaction reads and changes. */
export interface OpenSheets {
  of(resourceIds: readonly string[], date: LocalDate): Promise<readonly DaySheet[]>;
  put(sheets: readonly DaySheet[]): void;
  /** Writes what was changed. */
  write(): Promise<void>;
}

const recordOf = (sheet: DaySheet) => {
  const { resourceId, date, hours, blocks, claims } = sheet;
  const blocked = blocks.length > 0 || hours !== undefined;
  return {
    _id: sheetId(resourceId, date),
    resourceId,
    date,
    ...(hours === undefined ? {} : { hours }),
    blocks,
    claims,
    blocked,
  };
};

/** Opens sheets inside a transaction: each is read once, and written once if it changed. */
export function openSheets(transaction: Transaction): OpenSheets {
  const seen = new Map<string, DaySheet>();
  const changed = new Set<string>();

  async function one(resourceId: string, date: LocalDate): Promise<DaySheet> {
    const id = sheetId(resourceId, date);
    const sheet = seen.get(id) ?? (await transaction.get<DaySheet>("daySheets", id)) ?? emptySheet(resourceId, date);
    seen.set(id, sheet);
    return sheet;
  }

  return {
    async of(resourceIds, date) {
      const sheets: DaySheet[] = [];
      for (const resourceId of resourceIds) sheets.push(await one(resourceId, date));
      return sheets;
    },
    put(sheets) {
      for (const sheet of sheets) {
        const id = sheetId(sheet.resourceId, sheet.date);
        seen.set(id, sheet);
        changed.add(id);
      }
    },
    async write() {
      for (const id of [...changed].sort()) {
        const sheet = seen.get(id);
        if (sheet) await transaction.replace("daySheets", recordOf(sheet));
      }
    },
  };
}
