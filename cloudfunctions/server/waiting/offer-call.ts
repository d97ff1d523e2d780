import type { Offer } from "@shared/appointment/waitlist";
import type { CallAppointment } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import type { WaitlistRecord } from "../store/appointment-records";
import type { CallRecord } from "../store/records";
import type { Transaction } from "../store/transaction";
import { offerCallId } from "./offer-names";

/** Puts the call about a person's newest offer on the team's list, inside the transaction that makes the offer. */
export async function openOfferCall(
  transaction: Transaction,
  entry: WaitlistRecord,
  { startsAt, offeredAt, holdUntil }: Offer,
): Promise<void> {
  const _id = offerCallId(entry._id, entry.offers.length);
  if (await transaction.get<CallRecord>("calls", _id)) return;
  const appointment: CallAppointment = { id: entry._id, startsAt };
  const call: CallRecord = {
    _id,
    appointment,
    patientName: entry.patientName,
    title: entry.title,
    reason: "offersPlace",
    openedAt: offeredAt,
    dueAt: holdUntil,
    state: "open",
    attempts: [],
    order: callOrder("open", holdUntil, [], _id),
  };
  await transaction.insert("calls", call);
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
