import type { CompensationRow } from "@shared/contract/desk-views";
import type { CompensationRecord } from "../store/appointment-records";

/** What is owed for a broken promise, proposed or decided, for the team. */
export function compensationRow({ _id, order: _, ...compensation }: CompensationRecord): CompensationRow {
  return { compensationId: _id, ...compensation };
}
