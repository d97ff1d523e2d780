import type { Instant } from "@shared/calendar/instant";
import type { StaffReference } from "@shared/team/staff";
import type { LeaveRecord } from "./appointment-records";
import { command } from "./database";
import { table } from "./table";

const leaves = table<LeaveRecord>("leaves");
const most = 1000;

/** Puts a leave down; answers the one that stands under its id, which is an earlier one when the id was used before. */
export async function storeLeave(leave: LeaveRecord): Promise<LeaveRecord> {
  if (await leaves.insert(leave)) return leave;
  return (await leaves.get(leave._id)) ?? leave;
}

export const findLeave = (id: string): Promise<LeaveRecord | undefined> => leaves.get(id);

/** Marks a leave as removed, once. */
export const markRemoved = (id: string, removed: { readonly by: StaffReference; readonly at: Instant }) =>
  leaves.update({ _id: id, removed: command.exists(false) }, { removed });

/** The leaves that run or lie ahead, the one over first first. */
export const leavesAhead = (now: Instant): Promise<readonly LeaveRecord[]> =>
  leaves.find({ to: command.gt(now), removed: command.exists(false) }, { sort: { to: "asc" }, limit: most });
