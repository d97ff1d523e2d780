import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { judgeTask } from "@shared/reminder/judge-task";
import { taskReminders } from "@shared/reminder/task-reminders";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import { taskState } from "@shared/schedule/task-state";
import { isAhead } from "@shared/visit/visit-state";
import { newMessage } from "../../../cloudfunctions/server/messages/new-message";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { PersonToReach } from "./person-to-reach";
import { settleRow, sweptAt } from "./settle-row";
import { visitTruth } from "./visit-truth";

/** A planned visit counts as booked when an appointment lies this close to its days. */
const nearBooking = 3;

function isBooked({ opensOn, closesOn }: Task, appointments: readonly AppointmentRecord[], at: Instant): boolean {
  return appointments.some(({ bookedAt, date, startsAt, ...rest }) => {
    const near = addDays(opensOn, -nearBooking) <= date && date <= addDays(closesOn, nearBooking);
    return (
      near && bookedAt <= at && at < startsAt && isAhead(visitTruth({ bookedAt, date, startsAt, ...rest }, at).state)
    );
  });
}

function wasSeen(task: Task, appointments: readonly AppointmentRecord[], at: Instant): boolean {
  const began = appointments.flatMap(({ steps }) => steps.filter((step) => step.to === "inService" && step.at <= at));
  const happened = {
    checkedInTaskIds: new Set<string>(),
    acknowledgedCardIds: new Set<string>(),
    attendedOn: began.map((step) => clinicDateAt(step.at)),
  };
  return taskState(task, happened, at) === "done";
}

/** The reminders to book the visits of a plan, where nobody had booked or made them three days before. */
export function remindToBook(
  { patient, appointments, followedUp, reader }: PersonToReach,
  now: Instant,
): readonly MessageRecord[] {
  if (followedUp === undefined) return [];
  const { _id: episodeId, plan, procedureDate, startedAt, ended } = followedUp.episode;
  const about = { patientId: patient._id, patientName: patient.name, episodeId };
  return scheduleOf(plan, procedureDate)
    .filter(({ kind }) => kind === "visit")
    .flatMap((task) =>
      taskReminders(task, episodeId, startedAt).map((planned) => {
        const row = newMessage(planned, about, startedAt);
        const at = sweptAt(row);
        if (row.state !== "planned" || at > now) return row;
        const done = isBooked(task, appointments, at) || wasSeen(task, appointments, at);
        const active = ended === undefined || ended.at > at;
        return settleRow(row, judgeTask(row.step, task, { active, done, consented: true }, at), reader, []);
      }),
    );
}
