import type { Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { WaitlistRecord } from "../store/appointment-records";
import type { Transaction } from "../store/transaction";
import type { HeldPlace } from "./held-resources";
import { letPlaceGo } from "./let-place-go";

/** Ends a place on the waiting list inside a transaction; a place that is kept for it goes to the next. */
export async function closeEntry(
  transaction: Transaction,
  entry: WaitlistRecord,
  held: HeldPlace | undefined,
  closedFor: string,
  now: Instant,
): Promise<WaitlistRecord> {
  const offers = await letPlaceGo(transaction, entry, held, now);
  const change = { offers, state: "closed" as const, closedFor, order: `closed:${newestFirst(now, entry._id)}` };
  await transaction.update("waitlist", entry._id, change);
  return { ...entry, ...change };
}
