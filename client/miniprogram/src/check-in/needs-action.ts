import type { MyCheckIn } from "@shared/contract/patient-views";

/** Whether a report still asks something of the person: red or yellow, and the team has not closed it. */
export const needsAction = (checkIn: MyCheckIn | undefined): boolean =>
  checkIn !== undefined && checkIn.judgement.urgency !== "none" && checkIn.team.state !== "closed";
