import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { dayBegins } from "@shared/calendar/read-moment";
import { clockFinding, nextLook } from "@shared/visit/clock-look";
import { moveVisit } from "@shared/visit/move-visit";
import { waitClock, waitedMinutes } from "@shared/visit/wait-clock";
import type { AppointmentRecord } from "../store/appointment-records";
import { changeAppointment } from "../store/appointments";
import { command } from "../store/database";
import { departureOf } from "../visits/departure-of";
import { proposeCompensation } from "../visits/propose-compensation";
import { writeMove } from "../visits/write-move";

export type VisitSettled = "absent" | "promiseBroken" | "unclosed" | "looked";

const dayAfter = (visit: AppointmentRecord): Instant => dayBegins(addDays(clinicDateAt(visit.startsAt), 1));

async function markAbsent(visit: AppointmentRecord, now: Instant): Promise<VisitSettled> {
  const facts = { startsAt: visit.startsAt, gatesOpen: visit.gatesOpen, hasNext: false };
  const answer = moveVisit(visit, "noShow", { kind: "clock" }, facts, now);
  if ("moved" in answer) await writeMove(visit, answer.moved, now);
  return "absent";
}

/** The proposals first, the visit second: if the instance dies in between, they are asked for again and exist once. */
async function noteBroken(visit: AppointmentRecord, now: Instant): Promise<VisitSettled> {
  const clock = waitClock(visit);
  if (clock) await proposeCompensation(visit, waitedMinutes(clock, now), now);
  await changeAppointment(visit, { lookAt: dayAfter(visit) });
  return "promiseBroken";
}

async function noteUnclosed(visit: AppointmentRecord, now: Instant): Promise<VisitSettled> {
  const departure = visit.departure ?? departureOf(visit, { reason: "unclosed" }, now);
  await changeAppointment(visit, { departure: command.set(departure), lookAt: command.remove() });
  return "unclosed";
}

/** What the clock finds at one visit that is due, written while nobody else has moved it. */
export async function settleVisit(visit: AppointmentRecord, now: Instant): Promise<VisitSettled> {
  const finding = clockFinding(visit, now);
  if (finding === "noShow") return markAbsent(visit, now);
  if (finding === "brokenPromise") return noteBroken(visit, now);
  if (finding === "unclosed") return noteUnclosed(visit, now);
  await changeAppointment(visit, { lookAt: nextLook(visit, now) ?? command.remove() });
  return "looked";
}
