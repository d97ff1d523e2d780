import type { DaySheet } from "./day-sheet";
import type { LeaveDay } from "./leave-days";

/** The sheet without a leave's block. */
export const withoutLeave = (sheet: DaySheet, leaveId: string): DaySheet => ({
  ...sheet,
  blocks: sheet.blocks.filter((block) => block.leaveId !== leaveId),
});

/** The sheet with a leave's block, once; what is booked stays booked. */
export const withLeave = (sheet: DaySheet, leaveId: string, { from, to }: Omit<LeaveDay, "date">): DaySheet => ({
  ...sheet,
  blocks: [...withoutLeave(sheet, leaveId).blocks, { leaveId, from, to }].sort((one, other) => one.from - other.from),
});
