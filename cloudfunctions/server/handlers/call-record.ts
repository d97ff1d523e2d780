import type { CallAttempt } from "@shared/call/call";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { addAttempt, findCall } from "../store/calls";
import { callRow } from "../views/call-row";

/** Notes an attempt to call; an answered call, or the third without an answer, is closed. */
export const callRecord: Handler<"call.record"> = async ({ callId, outcome, note }, { staff, now }) => {
  const call = await findCall(callId);
  if (!call) throw refuse("notFound", { field: "callId" });
  if (call.state === "closed") throw refuse("conflict", { field: "callId", reason: "alreadyClosed" });
  const attempt: CallAttempt = {
    by: { id: staff.id, name: staff.name },
    at: now,
    outcome,
    ...(note === undefined ? {} : { note }),
  };
  const added = await addAttempt(call, attempt);
  if (!added) throw refuse("conflict", { field: "callId", reason: "changedMeanwhile" });
  return callRow(added);
};
