import type { WaitlistRow } from "@shared/contract/desk-views";
import type { WaitlistRecord } from "../store/appointment-records";

/** A place on the waiting list with its whole history, for the team. */
export function waitlistRow({ _id, order: _, ...entry }: WaitlistRecord): WaitlistRow {
  return { entryId: _id, ...entry };
}
