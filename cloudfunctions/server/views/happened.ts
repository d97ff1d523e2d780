import type { Instant } from "@shared/calendar/instant";
import type { TaskView } from "@shared/contract/patient-views";
import { scheduleOf } from "@shared/schedule/schedule-of";
import { type Happened, taskState } from "@shared/schedule/task-state";
import type { CheckInRecord, EpisodeRecord } from "../store/records";

/** What happened in an episode, as the task states are calculated from it. */
export const happenedIn = (episode: EpisodeRecord, checkIns: readonly CheckInRecord[]): Happened => ({
  checkedInTaskIds: new Set(checkIns.flatMap(({ taskId }) => taskId ?? [])),
  acknowledgedCardIds: new Set(
    Object.entries(episode.readings).flatMap(([id, reading]) => (reading.acknowledgedAt === undefined ? [] : [id])),
  ),
  attendedOn: episode.attendedOn ?? [],
});

/** The episode's tasks with their states now, in the order in which they open. */
export const tasksOf = (episode: EpisodeRecord, happened: Happened, now: Instant): readonly TaskView[] =>
  scheduleOf(episode.plan, episode.procedureDate).map((task) => ({ ...task, state: taskState(task, happened, now) }));
