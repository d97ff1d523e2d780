import { taskReminders } from "@shared/reminder/task-reminders";
import type { Task } from "@shared/schedule/task";
import { newMessage } from "../../../cloudfunctions/server/messages/new-message";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { Course } from "./diary";

/** The rows that the server planned for a task when the follow-up began. */
export const plannedRows = ({ profile, startedAt }: Course, task: Task): readonly MessageRecord[] => {
  const { patientId, patientName, episodeId } = profile;
  return taskReminders(task, episodeId, startedAt).map((planned) =>
    newMessage(planned, { patientId, patientName, episodeId }, startedAt),
  );
};
