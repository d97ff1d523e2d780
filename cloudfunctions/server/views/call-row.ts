import type { CallRow } from "@shared/contract/staff-views";
import type { CallRecord } from "../store/records";

/** A call as a line of the team's list. */
export function callRow({ _id, order: _, ...call }: CallRecord): CallRow {
  return { callId: _id, ...call };
}
