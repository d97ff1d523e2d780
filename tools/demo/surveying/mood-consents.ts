import type { ConsentDecision } from "@shared/consent/consent";
import { consentTexts } from "@shared/consent/consent-texts";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import type { ConsentRecord, EpisodeRecord } from "../../../cloudfunctions/server/store/records";

const purpose = "moodScreening";

/** The episode with what its person decided about questions on mood. */
export function withMoodConsent(
  episode: EpisodeRecord,
  decisions: ReadonlyMap<string, ConsentDecision>,
): EpisodeRecord {
  const moodScreening = decisions.get(episode._id);
  return moodScreening === undefined ? episode : { ...episode, consents: { ...episode.consents, moodScreening } };
}

/** The decisions on questions about mood, as they were put on record. */
export const moodConsentRecords = (episodes: readonly EpisodeRecord[]): readonly ConsentRecord[] =>
  episodes.flatMap(({ _id: episodeId, consents, openid }) => {
    const decision = consents[purpose];
    if (decision === undefined || openid === undefined) return [];
    const textHash = contentHash(consentTexts[purpose]);
    return [{ _id: `${episodeId}:${purpose}:${decision.at}`, episodeId, purpose, textHash, openid, ...decision }];
  });
