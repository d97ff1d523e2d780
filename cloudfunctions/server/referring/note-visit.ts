import type { Instant } from "@shared/calendar/instant";
import type { VisitState } from "@shared/visit/visit-state";
import type { AppointmentRecord } from "../store/appointment-records";
import { anyAppointment } from "../store/appointments";
import { noteSeen } from "./note-seen";
import { stepBack } from "./step-back";

/** Notes what the state of a visit says of how somebody new came: they were seen, or were not. */
export const noteVisit = (visit: AppointmentRecord, state: VisitState, now: Instant): Promise<void> =>
  state === "checkout" || state === "done" ? noteSeen(visit, now) : stepBack(visit);

/** The same of a visit as it stands, until it still stands so when that is noted: of two at once the one written counts. */
export async function noteVisitAsItIs(appointmentId: string, now: Instant): Promise<void> {
  let visit = await anyAppointment(appointmentId);
  for (let noted = -1; noted !== visit.revision; visit = await anyAppointment(appointmentId)) {
    noted = visit.revision;
    await noteVisit(visit, visit.state, now);
  }
}
