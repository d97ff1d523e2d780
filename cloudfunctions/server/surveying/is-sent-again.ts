import type { Instant } from "@shared/calendar/instant";
import type { SheetRecord } from "../store/survey-records";
import { endHashOf } from "./end-sheet";

/**
 * Whether these are the answers that ended an anonymous sheet, sent once more. A phone that names no request is taken at
 * its word until the sheet's last day.
 */
export function isSentAgain(
  { _id, state, closesAt, endHash }: SheetRecord,
  requestId: string | undefined,
  now: Instant,
) {
  if (state !== "closed") return false;
  return requestId === undefined ? closesAt !== undefined && now < closesAt : endHash === endHashOf(_id, requestId);
}
