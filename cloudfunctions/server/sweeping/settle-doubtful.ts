import type { Instant } from "@shared/calendar/instant";
import { moveMessage } from "../store/messages";
import type { EpisodeRecord, MessageRecord } from "../store/records";
import { openCallFor } from "./open-call-for";

/**
 * A row whose sender died before it could say what WeChat answered: never sent again. A reminder becomes a call; a reply
 * waits in the mini-program anyway.
 */
export async function settleDoubtful(
  message: MessageRecord,
  episode: EpisodeRecord | undefined,
  now: Instant,
): Promise<"doubtful"> {
  if (message.kind !== "reply" && episode && !episode.ended) {
    await openCallFor(episode, { id: message.subjectId, reason: "doubtfulMessage" }, now);
  }
  await moveMessage(message._id, "sending", { state: "doubtful", settledAt: now });
  return "doubtful";
}
