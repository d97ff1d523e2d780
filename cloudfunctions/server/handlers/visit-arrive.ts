import { clinicDateAt } from "@shared/calendar/instant";
import { moveVisit } from "@shared/visit/move-visit";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import { actorOf } from "../booking/own-appointment";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { appointmentsOn } from "../store/appointments";
import { patientsOf } from "../store/patients";
import { recentTimetable } from "../store/timetable";
import { waitingView } from "../visits/waiting-view";
import { writeMove } from "../visits/write-move";

/** The patient scans the code at the desk: the wait clock starts. Scanned again, the waiting page opens again. */
export const visitArrive: Handler<"visit.arrive"> = async ({ appointmentId, code }, { openid, now }) => {
  const today = clinicDateAt(now);
  const [{ arrivalCode }, people, day] = await Promise.all([
    recentTimetable(now),
    patientsOf(openid, now),
    appointmentsOn(today, today),
  ]);
  if (code !== arrivalCode) throw refuse("conflict", { field: "code", reason: "wrongCode" });
  const found = day.find(({ _id }) => _id === appointmentId);
  if (!found) throw refuse("conflict", { field: "appointmentId", reason: "notToday" });
  const { appointment, relation } = actorOf(found, people, { openid, now });
  if (isPresent(appointment.state)) return waitingView(appointment, day, undefined, now);
  if (!isAhead(appointment.state)) throw refuse("conflict", { field: "appointmentId", reason: "notAhead" });
  const facts = { startsAt: appointment.startsAt, gatesOpen: appointment.gatesOpen, hasNext: false };
  const answer = moveVisit(appointment, "arrived", { kind: relation === "self" ? "patient" : relation }, facts, now);
  if ("refused" in answer) throw refuse("conflict", { field: "appointmentId", reason: answer.refused });
  const arrived = await writeMove(appointment, answer.moved, now);
  const others = day.filter(({ _id }) => _id !== appointmentId);
  return waitingView(arrived, [...others, arrived], undefined, now);
};
