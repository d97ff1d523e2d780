import { wrongLeave } from "@shared/appointment/leave-days";
import { after, clinicDateAt } from "@shared/calendar/instant";
import { idFor } from "../booking/request-id";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { LeaveRecord } from "../store/appointment-records";
import { sheetsOf } from "../store/day-sheets";
import { storeLeave } from "../store/leaves";
import { readTimetable } from "../store/timetable";
import { blockDays } from "../timetable/block-days";
import { brokenVisits } from "../timetable/broken-visits";
import { leaveRow } from "../views/leave-row";

type Input = Parameters<Handler<"leave.add">>[0];

const newLeave = ({ requestId, note, ...leave }: Input, { staff, now }: StaffContext): LeaveRecord => ({
  _id: idFor("l", staff.id, requestId),
  ...leave,
  ...(note === undefined ? {} : { note }),
  by: { id: staff.id, name: staff.name },
  at: now,
});

/** How many visits of the days the leave lies on are in its way. */
async function brokenBy({ _id, resourceId, from, to }: LeaveRecord): Promise<number> {
  const sheets = await sheetsOf([resourceId], clinicDateAt(from), clinicDateAt(after(to, -1)));
  return (await brokenVisits(sheets)).filter(({ leaveIds }) => leaveIds.includes(_id)).length;
}

/**
 * Puts down time in which a resource is not there, and says how many visits that breaks; they stay until the team has
 * dealt with each. The leave is written first and its days after it, so that the same request again completes them.
 */
export const leaveAdd: Handler<"leave.add"> = async (input, context) => {
  const { resources } = await readTimetable();
  if (!resources.some(({ id }) => id === input.resourceId)) throw refuse("notFound", { field: "resourceId" });
  const wrong = wrongLeave(input.from, input.to, context.now);
  if (wrong) throw refuse("invalidInput", { field: "to", reason: wrong });
  const leave = await storeLeave(newLeave(input, context));
  if (leave.removed === undefined) await blockDays(leave);
  return { ...leaveRow(leave), broken: await brokenBy(leave) };
};
