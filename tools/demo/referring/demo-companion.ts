import { after, days, hours, type Instant } from "@shared/calendar/instant";
import { companionIdOf, companionTokenOf } from "../../../cloudfunctions/server/companions/companion-token";
import { newCompanion } from "../../../cloudfunctions/server/store/companions";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type { CompanionRecord } from "../../../cloudfunctions/server/store/referral-records";

/** The one person whom the story's first patient lets see what is to be done. */
export const companion = { openid: "demo-wang-companion", name: "王念禾的先生", of: "demo-wang" } as const;

/** The secret of the demo's card: nobody's, so it may be worked out again. */
export const demoCompanionToken = (episode: Pick<EpisodeRecord, "_id" | "photoFolder">): string =>
  companionTokenOf(episode, { openid: companion.of, requestId: "demo-companion" });

/** The companion card of the story's first patient, opened by her husband yesterday evening. */
export const demoCompanions = (episodes: readonly EpisodeRecord[], now: Instant): readonly CompanionRecord[] =>
  episodes
    .filter(({ openid }) => openid === companion.of)
    .map((episode) =>
      newCompanion({
        _id: companionIdOf(demoCompanionToken(episode)),
        episodeId: episode._id,
        openid: companion.of,
        label: "我先生",
        from: after(now, -hours(15)),
        until: after(now, days(7) - hours(15)),
        takenAt: after(now, -hours(14)),
        takenBy: companion.openid,
      }),
    );
