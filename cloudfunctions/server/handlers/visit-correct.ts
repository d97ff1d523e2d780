import { correctVisit } from "@shared/visit/correct-visit";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { anyAppointment } from "../store/appointments";
import { deskAppointment } from "../views/desk-appointment";
import { staffMover } from "../visits/staff-mover";
import { writeMove } from "../visits/write-move";

/** Puts a wrong step right: an absence that was none, an arrival of somebody else. The history keeps both. */
export const visitCorrect: Handler<"visit.correct"> = async (
  { appointmentId, to, revision, reason },
  { staff, now },
) => {
  const appointment = await anyAppointment(appointmentId);
  if (appointment.revision !== revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const answer = correctVisit(appointment, to, staffMover(staff), reason, now);
  if ("refused" in answer) throw refuse("conflict", { field: "to", reason: answer.refused });
  return deskAppointment(await writeMove(appointment, answer.moved, now));
};
