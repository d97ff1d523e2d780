import type { LeaveRow } from "@shared/contract/desk-views";
import type { LeaveRecord } from "../store/appointment-records";

/** A leave as the team sees it. */
export function leaveRow({ _id, removed: _, ...leave }: LeaveRecord): LeaveRow {
  return { leaveId: _id, ...leave };
}
