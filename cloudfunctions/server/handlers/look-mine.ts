import type { Handler } from "../handler";
import { ownEpisode } from "../store/episodes";
import { looksAt } from "../store/look-log";

/** Who of the team looked at the person's record. */
export const lookMine: Handler<"look.mine"> = async ({ episodeId }, { openid, now }) => {
  const episode = await ownEpisode(openid, episodeId, now);
  const looks = await looksAt(episode._id, episode.patientId);
  return { looks: looks.map(({ by, role, at }) => ({ by: by.name, role, at })) };
};
