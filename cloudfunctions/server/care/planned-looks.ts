import type { Instant } from "@shared/calendar/instant";
import { taskReminders } from "@shared/reminder/task-reminders";
import { scheduleOf } from "@shared/schedule/schedule-of";
import { newMessage } from "../messages/new-message";
import type { MessageRecord } from "../store/message-records";
import type { EpisodeRecord } from "../store/records";

/** What an episode plans for its tasks when it starts; what is past by then is put down as skipped. */
export function plannedLooks(episode: EpisodeRecord, now: Instant): readonly MessageRecord[] {
  const { _id: episodeId, patientId, patientName } = episode;
  return scheduleOf(episode.plan, episode.procedureDate)
    .flatMap((task) => taskReminders(task, episodeId, now))
    .map((planned) => newMessage(planned, { patientId, patientName, episodeId }, now));
}
