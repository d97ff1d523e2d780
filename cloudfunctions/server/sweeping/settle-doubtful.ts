import type { Instant } from "@shared/calendar/instant";
import { findEpisode } from "../store/episodes";
import { abandonedMessages, moveMessage } from "../store/messages";
import type { MessageRecord } from "../store/records";
import { openCallFor } from "./open-call-for";

/** A reminder nobody knows the fate of becomes a call; a reply waits in the mini-program anyway. */
async function settle(message: MessageRecord, now: Instant): Promise<void> {
  const episode = message.kind === "reply" ? undefined : await findEpisode(message.episodeId);
  if (episode && !episode.ended) await openCallFor(episode, { id: message.subjectId, reason: "doubtfulMessage" }, now);
  await moveMessage(message._id, "sending", { state: "doubtful", settledAt: now });
}

/** Rows whose sender died before it could say what WeChat answered: never sent again, handed to the team instead. */
export async function settleDoubtful(now: Instant): Promise<number> {
  const abandoned = await abandonedMessages(now);
  for (const message of abandoned) await settle(message, now);
  return abandoned.length;
}
