import { after, type Instant, minutes } from "@shared/calendar/instant";
import { openCallFor } from "../channels/open-call";
import { followUpsWithIds } from "../store/episodes";
import type { MessageRecord } from "../store/message-records";
import { messageSentAs, moveMessage } from "../store/messages";

interface FailedSend {
  readonly msgId: string;
  readonly code: number;
  /** When WeChat said so. */
  readonly createdAt: Instant;
}

const followUpOf = async ({ episodeId }: MessageRecord) =>
  episodeId === undefined ? undefined : (await followUpsWithIds([episodeId]))[0];

/**
 * WeChat took a message and could not deliver it. The row says so, and where a call is the way out the team is asked to
 * call: the call first, so that it stands whatever happens in between.
 */
export async function takeFailedSend(
  openid: string,
  { msgId, code, createdAt }: FailedSend,
  now: Instant,
): Promise<void> {
  const row = await messageSentAs(msgId);
  if (!row && now < after(createdAt, minutes(10)))
    throw new Error(`a failed message is not marked as sent yet: ${msgId}`);
  if (row?.to !== openid || row.state !== "sent") {
    console.warn("a failed message is not one that was sent to this person", msgId, code);
    return;
  }
  const calls = row.fallback === "call";
  if (calls) await openCallFor(row, await followUpOf(row), now);
  const tries = [...(row.tries ?? []), { channel: "wechat", at: now, outcome: "failed", code } as const];
  const fallen = calls ? { fellTo: "call" as const } : {};
  await moveMessage(row, "failed", now, { reason: "sentEvent", settledAt: now, tries, ...fallen });
}
