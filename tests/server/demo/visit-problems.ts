import type { Gate, GatePassed } from "@shared/appointment/gate";
import { openGates } from "@shared/appointment/open-gates";
import type { Instant } from "@shared/calendar/instant";
import { correctVisit } from "@shared/visit/correct-visit";
import { moveVisit, type VisitFacts } from "@shared/visit/move-visit";
import type { Visit, VisitStep } from "@shared/visit/visit";
import { withStep } from "@shared/visit/visit-step";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { VisitRecords } from "../../../tools/demo/visits/visit-records";

/** What is known about the person of a visit. */
interface Known {
  readonly own: readonly AppointmentRecord[];
  readonly gates: readonly GatePassed[];
  /** The gates of the visit's service. */
  readonly asked: readonly Gate[];
}

/** Whether another appointment lay ahead when this visit was closed. */
const hadNext = (own: readonly AppointmentRecord[], at: Instant): boolean =>
  own.some(
    ({ bookedAt, startsAt, steps }) =>
      bookedAt <= at && at < startsAt && !steps.some((step) => step.to === "cancelled" && step.at <= at),
  );

/** What decided about a step when it was made. */
function factsAt(one: AppointmentRecord, { own, gates, asked }: Known, at: Instant): VisitFacts {
  const noted = gates.filter((gate) => gate.at <= at);
  return {
    startsAt: one.startsAt,
    gatesOpen: openGates({ id: one.serviceId, gates: asked }, noted),
    hasNext: hadNext(own, at),
    noNext: one.departure?.reason,
  };
}

function outcomeOf(visit: Visit, { to, at, by, reason, corrects }: VisitStep, facts: VisitFacts) {
  if (to === "cancelled") return { moved: withStep(visit, to, by, at) };
  return corrects ? correctVisit(visit, to, by, reason ?? "", facts, at) : moveVisit(visit, to, by, facts, at);
}

function replay(one: AppointmentRecord, known: Known): readonly string[] {
  const problems: string[] = [];
  const [first, ...others] = one.steps;
  let visit: Visit = { state: "booked", steps: first ? [first] : [] };
  for (const step of others) {
    const outcome = outcomeOf(visit, step, factsAt(one, known, step.at));
    if ("refused" in outcome) problems.push(`${one._id} to ${step.to}: ${outcome.refused}`);
    else visit = outcome.moved;
  }
  if (first?.to !== "booked" || first.at !== one.bookedAt) problems.push(`${one._id} does not begin with its booking`);
  if (visit.state !== one.state || one.revision !== one.steps.length) problems.push(`${one._id} is not where it leads`);
  return problems;
}

/** Visits whose steps the rules would have refused, out of order, or in the future. */
export function impossible({ appointments, patients, timetables }: VisitRecords, now: Instant): readonly string[] {
  const byPatient = new Map<string, AppointmentRecord[]>();
  for (const one of appointments) byPatient.set(one.patientId, [...(byPatient.get(one.patientId) ?? []), one]);
  const gates = new Map(patients.map((patient) => [patient._id, patient.gates]));
  return appointments.flatMap((one) => {
    const times = one.steps.map(({ at }) => at);
    const late = times.some((at, place) => at > now || at < (times[place - 1] ?? 0));
    const known = {
      own: byPatient.get(one.patientId) ?? [],
      gates: gates.get(one.patientId) ?? [],
      asked: timetables[0]?.services.find(({ id }) => id === one.serviceId)?.gates ?? [],
    };
    return [...replay(one, known), ...(late ? [`${one._id} goes back in time or ahead of it`] : [])];
  });
}
