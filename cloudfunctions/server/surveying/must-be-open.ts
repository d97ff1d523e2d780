import type { Instant } from "@shared/calendar/instant";
import { refuse } from "../refusal";
import type { SheetRecord } from "../store/survey-records";

/**
 * Refuses a sheet that is answered, was declined, or whose last day is over. Of an anonymous one that ended before its last
 * day nobody knows which of the first two it was.
 */
export function mustBeOpen({ state, closesAt }: SheetRecord, now: Instant): void {
  const over = closesAt === undefined || now >= closesAt;
  if (state === "answered" || (state === "closed" && !over))
    throw refuse("conflict", { field: "sheetId", reason: "alreadyAnswered" });
  if (state === "declined") throw refuse("conflict", { field: "sheetId", reason: "declined" });
  if (state !== "issued" || over) throw refuse("conflict", { field: "sheetId", reason: "expired" });
}
