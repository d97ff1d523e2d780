import type { Instant } from "@shared/calendar/instant";
import { checkInReminders } from "@shared/reminder/check-in-reminders";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { EpisodeRecord, MessageRecord } from "../store/records";

/** The looks at check-ins that an episode plans for when it starts; those already past are left out. */
export const plannedLooks = (episode: EpisodeRecord, now: Instant): readonly MessageRecord[] =>
  scheduleOf(episode.plan, episode.procedureDate)
    .flatMap(checkInReminders)
    .filter(({ dueAt }) => dueAt > now)
    .map(({ taskId, kind, dueAt }) => ({
      _id: `${episode._id}:${taskId}:${kind}`,
      episodeId: episode._id,
      kind,
      template: "followUp",
      subjectId: taskId,
      dueAt,
      state: "planned",
    }));
