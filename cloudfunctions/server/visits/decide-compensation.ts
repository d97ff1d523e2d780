import type { Timetable } from "@shared/appointment/timetable";
import type { Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { StaffReference } from "@shared/team/staff";
import { grantCompensation } from "@shared/visit/grant-compensation";
import { refuse } from "../refusal";
import type { AppointmentRecord, CompensationBudgetRecord, CompensationRecord } from "../store/appointment-records";
import type { Transaction } from "../store/transaction";
import { monthOf } from "./month-of";

export type CompensationDecision =
  | { readonly decision: "grant"; readonly itemId: string }
  | { readonly decision: "decline"; readonly reason: string };

export interface Decider {
  readonly by: StaffReference;
  readonly now: Instant;
  readonly terms: Timetable["compensation"];
}

/** Takes the item off the month's budget; the budget is written, so that of two grants at once one sees the other. */
async function spend(
  transaction: Transaction,
  { for: whom }: CompensationRecord,
  itemId: string,
  { terms, now }: Decider,
) {
  const _id = monthOf(now);
  const budget = await transaction.get<CompensationBudgetRecord>("compensationBudgets", _id);
  const wanted = terms.items.find(({ id }) => id === itemId);
  const answer = grantCompensation(whom, wanted, { limit: terms.monthlyBudget, spent: budget?.spent ?? 0 });
  if ("granted" in answer) {
    await transaction.replace("compensationBudgets", { _id, spent: answer.spent } as CompensationBudgetRecord);
    return answer.granted;
  }
  if (answer.refused === "wrongItem") throw refuse("invalidInput", { field: "itemId", reason: "wrongItem" });
  throw refuse("conflict", { field: "itemId", reason: answer.refused });
}

/** The waiting page shows what was given. */
async function showGift(
  transaction: Transaction,
  { appointmentId, for: whom }: CompensationRecord,
  title: string,
): Promise<void> {
  const appointment = await transaction.get<AppointmentRecord>("appointments", appointmentId);
  if (!appointment) return;
  const gifts = [...(appointment.gifts ?? []).filter((gift) => gift.for !== whom), { title, for: whom }];
  await transaction.update("appointments", appointmentId, { gifts });
}

async function outcomeOf(
  transaction: Transaction,
  record: CompensationRecord,
  decision: CompensationDecision,
  decider: Decider,
): Promise<Pick<CompensationRecord, "state" | "item" | "reason">> {
  if (decision.decision === "decline") return { state: "declined", reason: decision.reason };
  const { id, title, cost } = await spend(transaction, record, decision.itemId, decider);
  await showGift(transaction, record, title);
  return { state: "granted", item: { id, title, cost } };
}

/**
 * Decides on a proposal in somebody's name, inside a transaction: an item within the month's budget, which is spent by it
 * and shown to the patient, or nothing with a reason. A decision stands.
 */
export async function decideCompensation(
  transaction: Transaction,
  compensationId: string,
  decision: CompensationDecision,
  decider: Decider,
): Promise<CompensationRecord> {
  const record = await transaction.get<CompensationRecord>("compensations", compensationId);
  if (!record) throw refuse("notFound", { field: "compensationId" });
  if (record.state !== "proposed") throw refuse("conflict", { field: "compensationId", reason: "alreadyDecided" });
  const decided: CompensationRecord = {
    ...record,
    ...(await outcomeOf(transaction, record, decision, decider)),
    decidedBy: decider.by,
    decidedAt: decider.now,
    order: `decided:${newestFirst(decider.now, compensationId)}`,
  };
  await transaction.replace("compensations", decided);
  return decided;
}
