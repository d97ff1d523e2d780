import { clinicDateAt } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";

/** The episodes with the days on which their patients were seen, as the clinic would have noted them. */
export function withAttendance(
  episodes: readonly EpisodeRecord[],
  appointments: readonly AppointmentRecord[],
): readonly EpisodeRecord[] {
  const seen = new Map<string, LocalDate[]>();
  for (const { episodeId, steps } of appointments) {
    const began = steps.find(({ to }) => to === "inService")?.at;
    if (episodeId === undefined || began === undefined) continue;
    seen.set(episodeId, [...(seen.get(episodeId) ?? []), clinicDateAt(began)].sort());
  }
  return episodes.map((episode) => {
    const days = seen.get(episode._id);
    return days === undefined ? episode : { ...episode, attendedOn: [...new Set(days)] };
  });
}
