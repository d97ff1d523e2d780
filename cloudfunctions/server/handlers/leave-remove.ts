import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { findLeave, markRemoved } from "../store/leaves";
import { unblockDays } from "../timetable/block-days";

/** Takes a leave back: it is marked first and its days are freed after that, so that asking again completes it. */
export const leaveRemove: Handler<"leave.remove"> = async ({ leaveId }, { staff, now }) => {
  const leave = await findLeave(leaveId);
  if (!leave) throw refuse("notFound", { field: "leaveId" });
  if (leave.removed === undefined) await markRemoved(leaveId, { by: { id: staff.id, name: staff.name }, at: now });
  await unblockDays(leave);
  return {};
};
