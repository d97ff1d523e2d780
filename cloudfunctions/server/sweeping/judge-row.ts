import type { Instant } from "@shared/calendar/instant";
import { clinicDateAt } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { hasConsent } from "@shared/consent/standing-consent";
import { judgeOffer } from "@shared/reminder/judge-offer";
import { judgeTask } from "@shared/reminder/judge-task";
import { judgeVisit } from "@shared/reminder/judge-visit";
import { clear, type MessageJudgement, tell } from "@shared/reminder/judgement";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import { taskState } from "@shared/schedule/task-state";
import type { PatientRecord } from "../store/appointment-records";
import type { FollowUp } from "../store/episodes";
import type { MessageRecord } from "../store/message-records";
import type { DueWork } from "./due-work";

/** A planned visit counts as booked when an appointment lies this close to its days. */
const nearBooking = 3;

const taskOf = (followUp: FollowUp, row: MessageRecord): Task | undefined =>
  scheduleOf(followUp.plan, followUp.procedureDate).find(({ id }) => `${followUp._id}:${id}` === row.subjectId);

/** The appointments ahead of a patient, also those booked before the follow-up under a document of their own. */
function upcomingOf({ patientId }: MessageRecord, { patients, samePeople }: DueWork): PatientRecord["upcoming"] {
  const patient = patients.get(patientId);
  const own = patient?.openid;
  const others = samePeople.filter(({ _id, openid }) => own !== undefined && openid === own && _id !== patientId);
  return [...(patient?.upcoming ?? []), ...others.flatMap(({ upcoming }) => upcoming)];
}

/** Whether a task is done: checked in, confirmed, attended, or for a visit also booked. */
function isDone(task: Task, followUp: FollowUp, row: MessageRecord, work: DueWork, now: Instant): boolean {
  const acknowledged = Object.entries(followUp.readings).filter(
    ([, { acknowledgedAt }]) => acknowledgedAt !== undefined,
  );
  const happened = {
    checkedInTaskIds: new Set(work.made.has(row.subjectId) ? [task.id] : []),
    acknowledgedCardIds: new Set(acknowledged.map(([id]) => id)),
    attendedOn: followUp.attendedOn ?? [],
  };
  if (taskState(task, happened, now) === "done") return true;
  if (task.kind !== "visit") return false;
  return upcomingOf(row, work).some(({ startsAt }) => {
    const date = clinicDateAt(startsAt);
    return addDays(task.opensOn, -nearBooking) <= date && date <= addDays(task.closesOn, nearBooking);
  });
}

function judgeFollowUp(row: MessageRecord, work: DueWork, now: Instant): MessageJudgement {
  const followUp = work.followUps.get(row.episodeId ?? "");
  if (!followUp) return clear("episodeEnded");
  const task = taskOf(followUp, row);
  const truth = {
    active: followUp.ended === undefined,
    done: task !== undefined && isDone(task, followUp, row, work, now),
    consented: hasConsent(followUp.consents, "healthCheckIn"),
  };
  return judgeTask(row.step, task, truth, now);
}

function judgeReply(row: MessageRecord, work: DueWork, now: Instant): MessageJudgement {
  const followUp = work.followUps.get(row.episodeId ?? "");
  const inCase = row.facts.caseId !== undefined; // a case outlives the follow-up
  if (!inCase && (!followUp || followUp.ended)) return clear("episodeEnded");
  return now >= row.lateAt ? { kind: "skipLate" } : tell;
}

/** A survey is only worth telling of while it can be answered. */
function judgeSurvey(row: MessageRecord, work: DueWork, now: Instant): MessageJudgement {
  if (work.sheets.get(row.subjectId)?.state !== "issued") return clear("nothingToDo");
  return now >= row.lateAt ? { kind: "skipLate" } : tell;
}

function judgeNotice(row: MessageRecord, work: DueWork, now: Instant): MessageJudgement {
  if (work.stopped.has(row.subjectId)) return clear("stopped");
  return now >= row.lateAt ? { kind: "skipLate" } : tell;
}

function judgeAppointment(row: MessageRecord, work: DueWork, now: Instant): MessageJudgement {
  const { startsAt } = row.facts;
  return judgeVisit(
    { lateAt: row.lateAt, ...(startsAt === undefined ? {} : { startsAt }) },
    work.appointments.get(row.subjectId),
    now,
  );
}

/** Judges a due row against the truth of this moment. */
export function judgeRow(row: MessageRecord, work: DueWork, now: Instant): MessageJudgement {
  switch (row.kind) {
    case "visit":
      return judgeAppointment(row, work, now);
    case "checkIn":
    case "card":
    case "planVisit":
      return judgeFollowUp(row, work, now);
    case "reply":
      return judgeReply(row, work, now);
    case "offer":
      return judgeOffer(row.step, work.entries.get(row.subjectId)?.offers ?? [], now);
    case "notice":
      return judgeNotice(row, work, now);
    case "survey":
      return judgeSurvey(row, work, now);
  }
}
