import { after, clinicDateAt, clinicTime, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { armOf } from "@shared/experiment/arm-of";
import { exitOf, objections, windowEnd } from "@shared/experiment/exit-of";
import { takesPart } from "@shared/experiment/slots";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { ExperimentUnitRecord } from "../../../cloudfunctions/server/store/survey-records";
import { tomorrowsWords as plan } from "./demo-plans";
import { joined, settled } from "./trial-unit";

const _id = "x-demo-tomorrows-words";
/** Everybody may take part. */
export const slots = { from: 0, to: 1000 } as const;
/** The last sweep looked at everybody whose window was over by then. */
const sweptBefore = minutes(1);

/** What the outcome of somebody is read from. */
export interface TrialTruth {
  readonly appointments: ReadonlyMap<string, AppointmentRecord>;
  readonly patients: ReadonlyMap<string, PatientRecord>;
}

const startOf = (now: Instant): Instant => clinicTime(addDays(clinicDateAt(now), -36), 16, 20);

const isTried = ({ kind, step, state, to, sender }: MessageRecord): boolean =>
  kind === "visit" && step === "d1" && state === "sent" && to !== undefined && sender.kind === "policy";

/** Whether somebody came, to this visit or to the one in its place. */
function came(appointmentId: string, { appointments }: TrialTruth): boolean {
  const visit = appointments.get(appointmentId);
  if (visit?.rescheduledTo !== undefined) return came(visit.rescheduledTo, { appointments, patients: new Map() });
  return visit !== undefined && ["inService", "checkout", "done"].includes(visit.state);
}

function judged(unit: ExperimentUnitRecord, truth: TrialTruth, now: Instant): ExperimentUnitRecord {
  const until = windowEnd(unit.joinedAt, plan);
  if (until > now - sweptBefore) return unit;
  const patient = truth.patients.get(unit.patientId);
  const standing = {
    agreement: patient?.agreement,
    marketingRefusedAt: patient?.marketingRefusedAt,
    complaints: patient?.complaint ? [patient.complaint] : [],
  };
  const outcome = { success: came(unit.subjectId, truth), ...objections(standing, unit.joinedAt, until) };
  const reason = exitOf(standing, unit.joinedAt, until);
  return settled(unit, outcome, reason === undefined ? undefined : { reason, at: after(until, minutes(3)) });
}

/**
 * The experiment that runs at the moment: everybody joined with the first reminder of the day before that reached them, and
 * what they did is read from their visits. `trials` are the reminders in which the arm was at work.
 */
export function runningWords(messages: readonly MessageRecord[], truth: TrialTruth, now: Instant) {
  const startedAt = startOf(now);
  const units = new Map<string, ExperimentUnitRecord>();
  const trials = new Map<string, NonNullable<MessageRecord["trial"]>>();
  const sent = messages
    .filter(isTried)
    .map((row) => ({ row, person: row.to ?? "", at: row.settledAt ?? row.dueAt }))
    .filter(({ person, at }) => takesPart({ slots, startedAt }, person, at))
    .sort((one, other) => one.at - other.at);
  for (const { row, person, at } of sent) {
    const { patientId, patientName, subjectId, episodeId } = row;
    const who = { person, patientId, patientName, subjectId, ...(episodeId === undefined ? {} : { episodeId }) };
    if (!units.has(person)) units.set(person, judged(joined({ _id, plan }, who, at), truth, now));
    trials.set(row._id, { experimentId: _id, armId: armOf(_id, plan.arms, person).id });
  }
  return { _id, plan, startedAt, units: [...units.values()], trials };
}
