import type { Instant } from "@shared/calendar/instant";
import { hasConsent } from "@shared/consent/standing-consent";
import { settleReminder } from "@shared/reminder/settle-reminder";
import { templates } from "@shared/reminder/templates";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import { messageWords } from "../messages/message-words";
import { moveMessage } from "../store/messages";
import type { EpisodeRecord, GrantRecord, MessageRecord } from "../store/records";
import { type DueWork, grantKey } from "./due-work";
import { openCallFor } from "./open-call-for";
import { sendOnce } from "./send-once";
import { settleDoubtful } from "./settle-doubtful";

type CheckInTask = Extract<Task, { kind: "checkIn" }>;
export type Settled = "sent" | "called" | "cleared" | "failed" | "later" | "doubtful";

const grantsFor = (message: MessageRecord, { openid }: EpisodeRecord, work: DueWork): GrantRecord[] =>
  openid === undefined ? [] : (work.grants.get(grantKey(openid, templates[message.template].id)) ?? []);

const taskOf = (episode: EpisodeRecord, taskId: string): CheckInTask | undefined =>
  scheduleOf(episode.plan, episode.procedureDate).find(
    (task): task is CheckInTask => task.id === taskId && task.kind === "checkIn",
  );

async function clear(message: MessageRecord, reason: string, now: Instant): Promise<Settled> {
  await moveMessage(message._id, "planned", { state: "cleared", reason, settledAt: now });
  return "cleared";
}

/** The call first, the row second: if the instance dies in between, the same call is asked for again and stands once. */
async function call(
  message: MessageRecord,
  episode: EpisodeRecord,
  task: CheckInTask,
  now: Instant,
  from: "planned" | "sending" = "planned",
): Promise<Settled> {
  await openCallFor(episode, { id: task.id, day: task.day, reason: "missedCheckIn" }, now);
  await moveMessage(message._id, from, { state: "called", settledAt: now });
  return "called";
}

async function remind(message: MessageRecord, episode: EpisodeRecord, task: CheckInTask, work: DueWork, now: Instant) {
  const grant = grantsFor(message, episode, work).shift();
  if (!grant) return call(message, episode, task, now);
  const sent = await sendOnce(message, grant, messageWords(message, task.closesAt, now), now);
  if (sent === "noGrant" || sent === "refused") return call(message, episode, task, now, "sending");
  return sent === "sent" ? "sent" : "later";
}

async function settleLook(
  message: MessageRecord,
  episode: EpisodeRecord,
  work: DueWork,
  now: Instant,
): Promise<Settled> {
  const task = taskOf(episode, message.subjectId);
  if (!task || message.kind === "reply") return clear(message, "nothingToDo", now);
  const decision = settleReminder(
    message.kind,
    task,
    {
      episodeActive: episode.ended === undefined,
      checkedIn: work.made.has(`${episode._id}:${task.id}`),
      consented: hasConsent(episode.consents, "healthCheckIn"),
      grants: grantsFor(message, episode, work).length,
    },
    now,
  );
  if (decision.kind === "clear") return clear(message, decision.reason, now);
  return decision.kind === "call" ? call(message, episode, task, now) : remind(message, episode, task, work, now);
}

/** A reply waits in the mini-program anyway; the notice goes out only where the person agreed to one. */
async function settleReply(
  message: MessageRecord,
  episode: EpisodeRecord,
  work: DueWork,
  now: Instant,
): Promise<Settled> {
  const grant = grantsFor(message, episode, work).shift();
  if (episode.ended) return clear(message, "episodeEnded", now);
  if (!grant) return clear(message, "noGrant", now);
  const sent = await sendOnce(message, grant, messageWords(message, undefined, now), now);
  if (sent === "sent") return "sent";
  if (sent === "later" || sent === "lost") return "later";
  await moveMessage(message._id, "sending", { state: "failed", reason: sent, settledAt: now });
  return "failed";
}

/** Judges one due row of the outbox against the truth of this moment and does what follows. */
export async function settleMessage(message: MessageRecord, work: DueWork, now: Instant): Promise<Settled> {
  const episode = work.episodes.get(message.episodeId);
  if (message.state === "sending") return settleDoubtful(message, episode, now);
  if (!episode) return clear(message, "episodeEnded", now);
  return message.kind === "reply" ? settleReply(message, episode, work, now) : settleLook(message, episode, work, now);
}
