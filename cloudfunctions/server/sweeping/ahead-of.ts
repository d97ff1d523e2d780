import type { Timetable } from "@shared/appointment/timetable";
import type { Instant } from "@shared/calendar/instant";
import type { Ahead } from "@shared/grant/allocate";
import { messageId } from "@shared/message/message-id";
import type { PlannedMessage } from "@shared/reminder/planned-message";
import { taskReminders } from "@shared/reminder/task-reminders";
import { visitReminders } from "@shared/reminder/visit-reminders";
import { scheduleOf } from "@shared/schedule/schedule-of";
import { aheadOfRow } from "../messages/ahead-of-row";
import type { PatientRecord } from "../store/appointment-records";
import type { FollowUp } from "../store/episodes";

const aheadOf = (planned: PlannedMessage): Ahead =>
  aheadOfRow({ ...planned, _id: messageId(planned.subjectId, planned.kind, planned.step) });

/** The reminders of visits that still lie ahead of a patient, as the patient's own list of appointments has them. */
export const visitsAhead = (
  patient: Pick<PatientRecord, "upcoming" | "agreement">,
  services: Timetable["services"],
  now: Instant,
): readonly Ahead[] =>
  patient.upcoming
    .filter(({ startsAt }) => startsAt > now)
    .flatMap(({ appointmentId, serviceId, startsAt }) => {
      const service = services.find(({ id }) => id === serviceId);
      const booked = { appointmentId, startsAt, bookedAt: now, title: "", with: "" };
      return service ? visitReminders(booked, service, patient.agreement?.hours) : [];
    })
    .filter(({ dueAt, skipped }) => dueAt > now && skipped !== "tooClose")
    .map(aheadOf);

/** The reminders that the tasks of a follow-up may still need; its last looks send nothing. */
export const tasksAhead = ({ _id, plan, procedureDate, ended }: FollowUp, now: Instant): readonly Ahead[] =>
  ended
    ? []
    : scheduleOf(plan, procedureDate)
        .flatMap((task) => taskReminders(task, _id, now))
        .filter(({ dueAt, step }) => dueAt > now && step !== "closed")
        .map(aheadOf);
