import type { Instant } from "@shared/calendar/instant";
import { callOrder } from "@shared/call/call-order";
import { isFinal } from "@shared/message/message";
import { visitSteps } from "@shared/reminder/cadence";
import type { MessageRecord } from "../store/message-records";
import { stateChange } from "../store/messages";
import type { CallRecord } from "../store/records";
import type { Transaction } from "../store/transaction";
import { furtherCallId, reminderCallId } from "./reminder-call";

/** How the reminders of an appointment end: it was cancelled, or moved to another time. */
export type Dropped =
  | { readonly to: "cleared"; readonly reason: "cancelled" }
  | { readonly to: "superseded"; readonly reason: "rescheduled" };

async function dropOne(transaction: Transaction, id: string, { to, reason }: Dropped, now: Instant): Promise<void> {
  const row = await transaction.get<MessageRecord>("messages", id);
  if (!row || row.state === "sending" || isFinal(row.state)) return;
  await transaction.update("messages", id, stateChange(id, to, now, { reason, settledAt: now }));
}

/** Answers whether there was such a call at all. */
async function closeCall(transaction: Transaction, id: string): Promise<boolean> {
  const call = await transaction.get<CallRecord>("calls", id);
  if (call?.state !== "open") return call !== undefined;
  const order = callOrder("closed", call.dueAt, call.attempts, call._id);
  await transaction.update("calls", call._id, { state: "closed", order });
  return true;
}

/** Takes the calls about an appointment nobody was reminded of off the team's list. */
export async function closeReminderCalls(transaction: Transaction, appointmentId: string): Promise<void> {
  if (!(await closeCall(transaction, reminderCallId(appointmentId)))) return; // further ones come after a first
  for (const { key } of visitSteps) await closeCall(transaction, furtherCallId(appointmentId, key));
}

/**
 * Ends the reminders of an appointment that were not sent, and the call about it, in the transaction that changes it. One
 * that is being sent at this moment is left to its sender.
 */
export async function dropReminders(
  transaction: Transaction,
  { _id, reminders = [] }: { readonly _id: string; readonly reminders?: readonly string[] },
  dropped: Dropped,
  now: Instant,
): Promise<void> {
  if (reminders.length === 0) return;
  for (const id of reminders) await dropOne(transaction, id, dropped, now);
  await closeReminderCalls(transaction, _id);
}
