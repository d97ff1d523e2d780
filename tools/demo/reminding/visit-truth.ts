import type { Instant } from "@shared/calendar/instant";
import type { VisitTruth } from "@shared/reminder/judge-visit";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";

/** How an appointment stood at a moment of its past; a move is known from the moment it was made. */
export function visitTruth({ steps, startsAt, rescheduledTo }: AppointmentRecord, at: Instant): VisitTruth {
  const last = steps.filter((step) => step.at <= at).at(-1);
  const state = last?.to ?? "booked";
  return { state, startsAt, ...(rescheduledTo !== undefined && state === "cancelled" ? { rescheduledTo } : {}) };
}

/** When the appointment was given up, if it was by then. */
export const givenUpAt = ({ steps }: AppointmentRecord): Instant | undefined =>
  steps.find(({ to }) => to === "cancelled")?.at;
