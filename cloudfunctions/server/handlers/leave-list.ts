import { clinicDateAt } from "@shared/calendar/instant";
import type { Handler } from "../handler";
import { blockedSheets } from "../store/day-sheets";
import { leavesAhead } from "../store/leaves";
import { brokenVisits } from "../timetable/broken-visits";
import { deskAppointment } from "../views/desk-appointment";
import { leaveRow } from "../views/leave-row";

/** The leaves that run or lie ahead, and the visits they break: the list the team works off. */
export const leaveList: Handler<"leave.list"> = async (_, { now }) => {
  const [leaves, sheets] = await Promise.all([leavesAhead(now), blockedSheets(clinicDateAt(now))]);
  const broken = await brokenVisits(sheets);
  return {
    now,
    leaves: leaves.map(leaveRow),
    broken: broken.map(({ appointment, leaveIds }) => ({ ...deskAppointment(appointment), leaveIds })),
  };
};
