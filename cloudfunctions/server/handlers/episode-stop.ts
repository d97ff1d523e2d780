import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { anyEpisode, endEpisode } from "../store/episodes";

/** Stops a follow-up at once; whatever is planned is held against this before it is sent, and so never goes out. */
export const episodeStop: Handler<"episode.stop"> = async ({ episodeId, reason }, { staff, now }) => {
  const episode = await anyEpisode(episodeId);
  const ended = await endEpisode(episode._id, { at: now, by: { id: staff.id, name: staff.name }, reason });
  if (!ended) throw refuse("conflict", { field: "episodeId", reason: "alreadyEnded" });
  return { episodeId };
};
