import { after, hours, type Instant } from "@shared/calendar/instant";
import type { CallReason } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { openCall } from "../store/calls";
import type { EpisodeRecord } from "../store/records";
import { dayOf } from "../views/day-of";

/** A call is promised for the same working day. */
const promisedWithin = hours(8);

/** Puts a call on the team's list, once per subject however often it is asked for. */
export function openCallFor(
  episode: EpisodeRecord,
  subject: { readonly id: string; readonly day?: number; readonly reason: CallReason },
  now: Instant,
): Promise<boolean> {
  const _id = `${episode._id}:${subject.id}`;
  const dueAt = after(now, promisedWithin);
  return openCall({
    _id,
    episodeId: episode._id,
    patientName: episode.patientName,
    title: episode.plan.title,
    reason: subject.reason,
    day: subject.day ?? dayOf(episode, now),
    openedAt: now,
    dueAt,
    state: "open",
    attempts: [],
    order: callOrder("open", dueAt, [], _id),
  });
}
