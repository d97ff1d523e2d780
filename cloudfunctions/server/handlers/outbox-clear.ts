import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { MessageRecord } from "../store/message-records";
import { findMessage, moveMessage } from "../store/messages";
import { outboxRowFor } from "../views/outbox-row";

/** The same person has taken the row back for the same reason: it is the same request. */
const isSame = ({ cleared }: MessageRecord, note: string, { staff }: StaffContext): boolean =>
  cleared?.by.id === staff.id && cleared.note === note;

/**
 * Why a row cannot be taken back: on its way or at its end, the look after a check-in on which somebody's safety hangs, or
 * the part of a campaign that writes it down.
 */
function against({ state, kind, step, safety }: MessageRecord): string | undefined {
  if (state !== "planned" && state !== "due") return state;
  if (safety || step === "closed") return "safety";
  return kind === "notice" && step === "spread" ? "campaign" : undefined;
}

/** Takes back a message that was not sent yet; it stays in the list with who did it and why. */
export const outboxClear: Handler<"outbox.clear"> = async ({ messageId, reason: note }, context) => {
  const { staff, now } = context;
  const row = await findMessage(messageId);
  if (!row) throw refuse("notFound", { field: "messageId" });
  if (isSame(row, note, context)) return outboxRowFor(staff)(row);
  const reason = against(row);
  if (reason !== undefined) throw refuse("conflict", { field: "messageId", reason });
  const change = { reason: "byStaff", cleared: { by: { id: staff.id, name: staff.name }, note }, settledAt: now };
  if (!(await moveMessage(row, "cleared", now, change)))
    throw refuse("conflict", { field: "messageId", reason: "changedMeanwhile" });
  return outboxRowFor(staff)({ ...row, ...change, state: "cleared" });
};
