import type { Instant } from "@shared/calendar/instant";
import type { Push, PushEvent } from "@shared/push/push-event";
import { contentHash } from "../content-hash";
import { settleMediaCheck } from "../photos/settle-media-check";
import { isTaken, notePush } from "../store/pushes";
import { takeFailedSend } from "./take-failed-send";
import { takeRefusal } from "./take-refusal";

/** WeChat counts in seconds, and writes them as text. */
const momentOf = (createdAt: string): Instant => (Number(createdAt) * 1000 || 0) as Instant;

async function take(event: PushEvent, from: string, createdAt: Instant, now: Instant): Promise<void> {
  switch (event.kind) {
    case "popUp": // the phone's own report counts it
      return;
    case "refused":
      return takeRefusal(from, event.templateId);
    case "sent":
      return event.code === 0 ? undefined : takeFailedSend(from, { ...event, createdAt }, now);
    case "mediaCheck":
      return settleMediaCheck({ _id: event.traceId, at: now, risky: event.risky });
  }
}

/**
 * Takes every event of a push once. An event is noted after it was acted on: whatever fails in between comes again, and
 * every action bears being repeated.
 */
export async function takePush({ name, from, createdAt, events }: Push, now: Instant): Promise<void> {
  for (const event of events) {
    const _id = contentHash([from, name, createdAt, event]);
    if (await isTaken(_id)) continue;
    await take(event, from, momentOf(createdAt), now);
    await notePush({ _id, event: name, at: now });
  }
}
