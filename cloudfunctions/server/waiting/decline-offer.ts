import type { Instant } from "@shared/calendar/instant";
import { refuse } from "../refusal";
import type { WaitlistRecord } from "../store/appointment-records";
import { inTransaction } from "../store/transaction";
import { heldResources } from "./held-resources";
import { letPlaceGo } from "./let-place-go";

/** Lets a kept place go: it is free again and offered to the next; the person stays on the list. */
export async function declineOffer(entry: WaitlistRecord, now: Instant): Promise<void> {
  const resourceIds = await heldResources(entry, now);
  await inTransaction(async (transaction) => {
    const stored = (await transaction.get<WaitlistRecord>("waitlist", entry._id)) ?? entry;
    if (stored.state !== "offered") throw refuse("conflict", { field: "slotId", reason: "changedMeanwhile" });
    const offers = await letPlaceGo(transaction, stored, resourceIds, now);
    await transaction.update("waitlist", entry._id, { offers, state: "waiting" });
  });
}
