import type { Instant } from "@shared/calendar/instant";
import { madeOf } from "../store/check-ins";
import { episodesWithIds } from "../store/episodes";
import { unspentOf } from "../store/grants";
import { dueMessages } from "../store/messages";
import type { EpisodeRecord, GrantRecord, MessageRecord } from "../store/records";

/** A batch of due rows with everything that is needed to judge them, in four reads however many there are. */
export interface DueWork {
  readonly messages: readonly MessageRecord[];
  readonly episodes: ReadonlyMap<string, EpisodeRecord>;
  readonly made: ReadonlySet<string>;
  /** Unspent yeses by `<openid>:<template id>`; taken from as they are spent. */
  readonly grants: ReadonlyMap<string, GrantRecord[]>;
}

const perBatch = 100;

export const grantKey = (openid: string, templateId: string): string => `${openid}:${templateId}`;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

function byPersonAndTemplate(grants: readonly GrantRecord[]): ReadonlyMap<string, GrantRecord[]> {
  const sorted = new Map<string, GrantRecord[]>();
  for (const grant of grants) {
    const key = grantKey(grant.openid, grant.templateId);
    sorted.set(key, [...(sorted.get(key) ?? []), grant]);
  }
  return sorted;
}

/** Reads the rows due now and the truth about each. */
export async function dueWork(now: Instant): Promise<DueWork> {
  const messages = await dueMessages(now, perBatch);
  if (messages.length === 0) return { messages, episodes: new Map(), made: new Set(), grants: new Map() };
  const episodes = await episodesWithIds(unique(messages.map(({ episodeId }) => episodeId)));
  const openids = unique(episodes.flatMap(({ openid }) => openid ?? []));
  const [made, grants] = await Promise.all([
    madeOf(messages.map(({ episodeId, subjectId }) => `${episodeId}:${subjectId}`)),
    unspentOf(openids),
  ]);
  return {
    messages,
    episodes: new Map(episodes.map((episode) => [episode._id, episode])),
    made,
    grants: byPersonAndTemplate(grants),
  };
}
