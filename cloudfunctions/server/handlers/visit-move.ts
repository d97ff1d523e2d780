import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { moveVisit } from "@shared/visit/move-visit";
import type { VisitState } from "@shared/visit/visit-state";
import type { Handler } from "../handler";
import { noteSeen } from "../referring/note-seen";
import { noteVisitAsItIs } from "../referring/note-visit";
import { refuse } from "../refusal";
import type { AppointmentRecord } from "../store/appointment-records";
import { anyAppointment } from "../store/appointments";
import { noteAttendance } from "../store/episodes";
import { recentProgramme } from "../store/programme";
import { planSheets } from "../store/sheets";
import { visitSheets } from "../surveying/visit-sheets";
import { deskAppointment } from "../views/desk-appointment";
import { departureOf } from "../visits/departure-of";
import { hasNext } from "../visits/has-next";
import { staffMover } from "../visits/staff-mover";
import { writeMove } from "../visits/write-move";

/** What a step says about the patient: that they were treated, came through a card, are to be asked how it was. */
async function noteBefore(appointment: AppointmentRecord, to: VisitState, now: Instant): Promise<void> {
  const { episodeId } = appointment;
  if (to === "inService" && episodeId !== undefined) await noteAttendance(episodeId, clinicDateAt(now));
  if (to === "checkout" || to === "done") await noteSeen(appointment, now);
  if (to === "done") await planSheets(visitSheets((await recentProgramme(now)).rules, appointment, "done", now));
}

/**
 * The desk, a nurse or a doctor moves a visit on. Without a next appointment it is closed only with a reason. That the
 * patient was seen is noted on the follow-up before the step: noting it twice is harmless, losing it is not;
 * so it is with who came through a card, and with the surveys it brings up, which skip themselves without the step.
 */
export const visitMove: Handler<"visit.move"> = async (input, { staff, now }) => {
  const appointment = await anyAppointment(input.appointmentId);
  if (appointment.revision !== input.revision)
    throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const next = input.to === "done" && (await hasNext(appointment, now));
  const facts = {
    startsAt: appointment.startsAt,
    gatesOpen: appointment.gatesOpen,
    hasNext: next,
    noNext: input.noNext?.reason,
  };
  const answer = moveVisit(appointment, input.to, staffMover(staff), facts, now);
  if ("refused" in answer) throw refuse("conflict", { field: "to", reason: answer.refused });
  await noteBefore(appointment, input.to, now);
  const leaves = input.to === "done" && !next && input.noNext !== undefined;
  const departure = leaves && input.noNext ? { departure: departureOf(appointment, input.noNext, now) } : {};
  try {
    return deskAppointment(await writeMove(appointment, answer.moved, now, departure));
  } catch (error) {
    await noteVisitAsItIs(input.appointmentId, now); // somebody was faster: what was noted for this step may be wrong
    throw error;
  }
};
