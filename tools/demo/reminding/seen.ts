import { after, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import { storyProfiles } from "../people/cast";
import { createRandom } from "../random";

const story: ReadonlySet<string> = new Set(storyProfiles("2026-01-01" as LocalDate).map(({ openid }) => openid));

/** When somebody looked at the list of messages the last time; the story's persons have something new since yesterday. */
const lastLook = (openid: string, now: Instant): Instant =>
  after(now, -hours(story.has(openid) ? 30 : createRandom(`look ${openid}`).between(1, 40)));

/** The row with the moment at which its reader looked at it, if they have. */
export function withLook(row: MessageRecord, now: Instant): MessageRecord {
  const { to, toldAt } = row;
  if (to === undefined || toldAt === undefined || toldAt > lastLook(to, now)) return row;
  const soon = after(toldAt, minutes(createRandom(`seen ${row._id}`).between(2, 500)));
  return { ...row, seenAt: Math.min(soon, lastLook(to, now)) as Instant };
}
