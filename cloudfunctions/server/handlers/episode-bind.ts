import { hashBindCode } from "../bind-code";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { bindEpisode, findByBindCode } from "../store/episodes";

/** Binds an episode to the WeChat user who enters its one-time code. */
export const episodeBind: Handler<"episode.bind"> = async ({ code }, { openid, now }) => {
  const hash = hashBindCode(code);
  const episode = await findByBindCode(hash);
  if (!episode) throw refuse("notFound", { field: "code", reason: "codeUnknown" });
  if (now >= (episode.bindCodeExpiresAt ?? 0)) throw refuse("conflict", { field: "code", reason: "codeExpired" });
  if (!(await bindEpisode(episode._id, hash, openid))) throw refuse("conflict", { field: "code", reason: "codeUsed" });
  return { episodeId: episode._id };
};
