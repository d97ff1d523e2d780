import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { WaitlistRecord } from "../store/appointment-records";
import { inTransaction } from "../store/transaction";
import { findEntry } from "../store/waitlist";
import { waitlistRow } from "../views/waitlist-row";
import { closeEntry } from "../waiting/close-entry";
import { heldResources } from "../waiting/held-resources";

/** The team takes somebody off the waiting list, with a reason. */
export const waitlistClose: Handler<"waitlist.close"> = async ({ entryId, reason }, { now }) => {
  const seen = await findEntry(entryId);
  const held = seen && (await heldResources(seen, now));
  return inTransaction(async (transaction) => {
    const entry = await transaction.get<WaitlistRecord>("waitlist", entryId);
    if (!entry) throw refuse("notFound", { field: "entryId" });
    if (entry.state === "closed" || entry.state === "booked")
      throw refuse("conflict", { field: "entryId", reason: "alreadyClosed" });
    return waitlistRow(await closeEntry(transaction, entry, held, reason, now));
  });
};
