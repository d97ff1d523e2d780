import type { Offer } from "@shared/appointment/waitlist";
import { callOrder } from "@shared/call/call-order";
import type { PlannedMessage } from "@shared/reminder/planned-message";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import { newMessage } from "../messages/new-message";
import type { WaitlistRecord } from "../store/appointment-records";
import type { CallRecord } from "../store/records";
import type { Transaction } from "../store/transaction";
import { offerCallId } from "./offer-names";

/** Plans the message about a person's newest offer, inside the transaction that makes the offer; the team calls if it fails. */
export async function planOfferMessage(
  transaction: Transaction,
  { _id: entryId, patientId, patientName, title, offers }: WaitlistRecord,
  { startsAt, with: lead, offeredAt, holdUntil }: Offer,
): Promise<void> {
  const planned: PlannedMessage = {
    kind: "offer",
    step: String(offers.length),
    subjectId: entryId,
    dueAt: outsideQuietHours(offeredAt),
    lateAt: holdUntil,
    fallback: "call",
    facts: { startsAt, title, with: lead, until: holdUntil },
  };
  await transaction.insert("messages", newMessage(planned, { patientId, patientName }, offeredAt));
}

/** Takes the call off the list when its offer has ended: nobody is called about a place that is gone. */
export async function closeOfferCall(
  transaction: Transaction,
  { _id: entryId, offers }: Pick<WaitlistRecord, "_id" | "offers">,
): Promise<void> {
  const call = await transaction.get<CallRecord>("calls", offerCallId(entryId, offers.length));
  if (call?.state !== "open") return;
  const order = callOrder("closed", call.dueAt, call.attempts, call._id);
  await transaction.update("calls", call._id, { state: "closed", order });
}
