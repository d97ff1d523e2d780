import type { DaySheet } from "./day-sheet";
import { type Interval, overlap, subtract } from "./interval";

/**
 * The appointments a sheet can no longer keep: those whose time itself runs into leave, or lies outside hours that were
 * set for this day. Buffers may. Nothing is cancelled by this; it is a list for the team.
 */
export function brokenClaims(
  sheet: DaySheet,
): readonly { readonly holderId: string; readonly leaveIds: readonly string[] }[] {
  return sheet.claims.flatMap(({ at, end, holders }) => {
    const time: Interval = [at, end];
    const leaveIds = sheet.blocks
      .filter((block) => overlap(time, [block.from, block.to]))
      .map(({ leaveId }) => leaveId);
    const outside = sheet.hours !== undefined && subtract([time], sheet.hours).length > 0;
    if (leaveIds.length === 0 && !outside) return [];
    return holders.filter(({ until }) => until === undefined).map(({ id }) => ({ holderId: id, leaveIds }));
  });
}
