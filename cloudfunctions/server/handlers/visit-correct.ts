import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { correctVisit } from "@shared/visit/correct-visit";
import type { Handler } from "../handler";
import { noteVisit, noteVisitAsItIs } from "../referring/note-visit";
import { refuse } from "../refusal";
import type { AppointmentRecord } from "../store/appointment-records";
import { anyAppointment } from "../store/appointments";
import { noteAttendance } from "../store/episodes";
import { deskAppointment } from "../views/desk-appointment";
import { departureOf } from "../visits/departure-of";
import { hasNext } from "../visits/has-next";
import { staffMover } from "../visits/staff-mover";
import { writeMove } from "../visits/write-move";

/** Who turns out to have been seen and has no next appointment is followed up like anybody else who left. */
async function departureAfter(appointment: AppointmentRecord, to: string, reason: string, now: Instant) {
  if (to !== "done" || appointment.departure !== undefined || (await hasNext(appointment, now))) return {};
  return { departure: departureOf(appointment, { reason: "unclosed", note: reason }, now) };
}

const wasSeen = (to: string): boolean => to === "inService" || to === "checkout" || to === "done";

/** Puts a wrong step right: an absence that was none, an arrival of somebody else. The history keeps both. */
export const visitCorrect: Handler<"visit.correct"> = async (input, { staff, now }) => {
  const { appointmentId, to, revision, reason } = input;
  const appointment = await anyAppointment(appointmentId);
  if (appointment.revision !== revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const { startsAt, gatesOpen, episodeId } = appointment;
  const facts = { startsAt, gatesOpen, hasNext: false };
  const answer = correctVisit(appointment, to, staffMover(staff), reason, facts, now);
  if ("refused" in answer) throw refuse("conflict", { field: "to", reason: answer.refused });
  await noteVisit(appointment, to, now);
  if (wasSeen(to) && episodeId !== undefined) await noteAttendance(episodeId, clinicDateAt(startsAt));
  const more = await departureAfter(appointment, to, reason, now);
  try {
    return deskAppointment(await writeMove(appointment, answer.moved, now, more));
  } finally {
    await noteVisitAsItIs(appointmentId, now); // a step at the same moment may have noted the contrary
  }
};
