import { withLeave, withoutLeave } from "@shared/appointment/block-sheet";
import type { DaySheet } from "@shared/appointment/day-sheet";
import { type LeaveDay, leaveDays } from "@shared/appointment/leave-days";
import { openSheets } from "../booking/sheets-in-transaction";
import type { LeaveRecord } from "../store/appointment-records";
import { inTransaction } from "../store/transaction";

/** So many days are written at once: few enough that a booking of one of them seldom stands in the way. */
const daysAtOnce = 7;

const weeksOf = (days: readonly LeaveDay[]): readonly (readonly LeaveDay[])[] =>
  Array.from({ length: Math.ceil(days.length / daysAtOnce) }, (_, week) =>
    days.slice(week * daysAtOnce, (week + 1) * daysAtOnce),
  );

/** Writes every sheet of some days, changed or not: whoever read one of them before has to look again. */
function changeDays(
  { _id, resourceId }: LeaveRecord,
  days: readonly LeaveDay[],
  change: (sheet: DaySheet, day: LeaveDay, leave: LeaveRecord) => DaySheet,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const leave = await transaction.get<LeaveRecord>("leaves", _id);
    if (!leave) return;
    const sheets = openSheets(transaction);
    for (const day of days) {
      const [sheet] = await sheets.of([resourceId], day.date);
      if (sheet) sheets.put([change(sheet, day, leave)]);
    }
    await sheets.write();
  });
}

/**
 * Takes the time of a leave off its resource's days. Every day that is written knows whether the leave still stands, so
 * that one removed meanwhile blocks nothing; called again it finishes what an instance that died left undone.
 */
export async function blockDays(leave: LeaveRecord): Promise<void> {
  for (const days of weeksOf(leaveDays(leave.from, leave.to))) {
    await changeDays(leave, days, (sheet, day, { removed }) =>
      removed === undefined ? withLeave(sheet, leave._id, day) : withoutLeave(sheet, leave._id),
    );
  }
}

/** Gives the time of a leave back. */
export async function unblockDays(leave: LeaveRecord): Promise<void> {
  for (const days of weeksOf(leaveDays(leave.from, leave.to))) {
    await changeDays(leave, days, (sheet) => withoutLeave(sheet, leave._id));
  }
}
