import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { Metric } from "@shared/experiment/experiment";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import type { AppointmentRecord } from "../store/appointment-records";
import type { FollowUp } from "../store/episodes";
import type { ExperimentUnitRecord, SheetRecord } from "../store/survey-records";

/** The real records in which it shows what people did. */
export interface UnitTruth {
  /** With those that came in the place of moved ones. */
  readonly appointments: ReadonlyMap<string, AppointmentRecord>;
  readonly followUps: ReadonlyMap<string, FollowUp>;
  /** When planned check-ins were made. */
  readonly made: ReadonlyMap<string, Instant>;
  readonly sheets: ReadonlyMap<string, SheetRecord>;
  /** By patient: appointments around visits of the plan. */
  readonly around: ReadonlyMap<string, readonly AppointmentRecord[]>;
}

type Judged = Pick<ExperimentUnitRecord, "subjectId" | "patientId" | "episodeId">;

/** A planned visit counts as booked when an appointment lies this close to its days, as its reminder takes it. */
const nearBooking = 3;
const reallyThere: readonly AppointmentRecord["state"][] = ["inService", "checkout", "done"];

/** The task of the plan that somebody joined with. */
export function taskOf({ subjectId, episodeId }: Judged, followUps: UnitTruth["followUps"]): Task | undefined {
  const followUp = followUps.get(episodeId ?? "");
  if (!followUp) return undefined;
  return scheduleOf(followUp.plan, followUp.procedureDate).find(({ id }) => `${followUp._id}:${id}` === subjectId);
}

/** The days on which a planned visit may be booked. */
export const daysAround = ({ opensOn, closesOn }: Task): readonly [from: LocalDate, to: LocalDate] => [
  addDays(opensOn, -nearBooking),
  addDays(closesOn, nearBooking),
];

function visitKept({ subjectId }: Judged, { appointments }: UnitTruth): boolean {
  let visit = appointments.get(subjectId);
  const seen = new Set<string>();
  while (visit?.rescheduledTo !== undefined && !seen.has(visit._id)) {
    seen.add(visit._id);
    visit = appointments.get(visit.rescheduledTo);
  }
  return visit !== undefined && reallyThere.includes(visit.state);
}

function visitBooked(unit: Judged, { followUps, around }: UnitTruth, until: Instant): boolean {
  const task = taskOf(unit, followUps);
  if (!task) return false;
  const [from, to] = daysAround(task);
  const within = (date: LocalDate) => from <= date && date <= to;
  const booked = (around.get(unit.patientId) ?? []).some(
    ({ date, state, bookedAt }) => within(date) && state !== "cancelled" && bookedAt <= until,
  );
  const seenOn = followUps.get(unit.episodeId ?? "")?.attendedOn ?? [];
  return booked || seenOn.some((date) => within(date) && date <= clinicDateAt(until));
}

function cardConfirmed(unit: Judged, { followUps }: UnitTruth, until: Instant): boolean {
  const task = taskOf(unit, followUps);
  if (task?.kind !== "instruction") return false;
  const at = followUps.get(unit.episodeId ?? "")?.readings[task.cardId]?.acknowledgedAt;
  return at !== undefined && at <= until;
}

/** An anonymous sheet tells nobody whether it was answered: it counts as not answered, in every arm alike. */
function surveyAnswered({ subjectId }: Judged, { sheets }: UnitTruth, until: Instant): boolean {
  const sheet = sheets.get(subjectId);
  return sheet?.state === "answered" && (sheet.answeredAt ?? Number.POSITIVE_INFINITY) <= until;
}

/** Whether it came to a success until the end of somebody's window, as the records of the clinic have it. */
export function succeeded(metric: Metric, unit: Judged, truth: UnitTruth, until: Instant): boolean {
  switch (metric) {
    case "visitKept":
      return visitKept(unit, truth);
    case "visitBooked":
      return visitBooked(unit, truth, until);
    case "checkedIn":
      return (truth.made.get(unit.subjectId) ?? Number.POSITIVE_INFINITY) <= until;
    case "cardConfirmed":
      return cardConfirmed(unit, truth, until);
    case "surveyAnswered":
      return surveyAnswered(unit, truth, until);
  }
}
