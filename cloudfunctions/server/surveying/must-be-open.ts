import type { Instant } from "@shared/calendar/instant";
import { refuse } from "../refusal";
import type { SheetRecord } from "../store/survey-records";

/** Refuses a sheet that is answered, was declined, or whose last day is over. */
export function mustBeOpen({ state, closesAt }: SheetRecord, now: Instant): void {
  if (state === "answered") throw refuse("conflict", { field: "sheetId", reason: "alreadyAnswered" });
  if (state === "declined") throw refuse("conflict", { field: "sheetId", reason: "declined" });
  if (state !== "issued" || closesAt === undefined || now >= closesAt)
    throw refuse("conflict", { field: "sheetId", reason: "expired" });
}
