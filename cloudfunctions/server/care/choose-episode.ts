import { refuse } from "../refusal";
import type { EpisodeRecord } from "../store/records";

/** The episode asked for among the person's own, or else the newest that still runs, or the newest at all. */
export function chooseEpisode(own: readonly EpisodeRecord[], wanted: string | undefined): EpisodeRecord | undefined {
  if (wanted === undefined) return own.find(({ ended }) => ended === undefined) ?? own[0];
  const episode = own.find(({ _id }) => _id === wanted);
  if (!episode) throw refuse("notFound", { field: "episodeId" });
  return episode;
}
