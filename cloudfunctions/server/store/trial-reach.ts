import type { Instant } from "@shared/calendar/instant";
import { messageOrder } from "@shared/message/message-order";
import { command } from "./database";
import type { MessageRecord } from "./message-records";
import { table } from "./table";

const messages = table<MessageRecord>("messages");
/** Enough to tell how many of the messages go to the same people. */
const mostLookedAt = 1000;

export type Sent = Pick<MessageRecord, "_id" | "to" | "patientId" | "episodeId">;

/** How many messages of a step went out from a moment until before another, and a thousand of them. */
export async function sentBetween(kind: string, step: string, from: Instant, to: Instant) {
  const order = command.gt(messageOrder("sent", to, "")).and(command.lt(messageOrder("sent", from, "")));
  const where = { kind, step, order };
  const [count, some] = await Promise.all([
    messages.count(where),
    messages.findFields<Sent>(where, ["to", "patientId", "episodeId"], mostLookedAt),
  ]);
  return { count, some };
}
