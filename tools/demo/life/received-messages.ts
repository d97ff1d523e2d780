import { templates } from "@shared/reminder/templates";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import { messageWords } from "../../../cloudfunctions/server/messages/message-words";
import type { MessageRecord } from "../../../cloudfunctions/server/store/records";
import type { ReceivedMessage } from "../../cloud/openapi/message-box";
import type { Chronicle } from "./chronicle";

/** The message as WeChat took it, with the product's own words. */
function receivedAs(message: MessageRecord, tasks: readonly Task[], openid: string): Omit<ReceivedMessage, "msgid"> {
  const task = tasks.find(({ id }) => id === message.subjectId);
  const at = message.settledAt ?? message.dueAt;
  const { page, fields: texts } = messageWords(message, task?.closesAt, at);
  const template = templates[message.template];
  return {
    openid,
    templateId: template.id,
    title: template.title,
    page,
    data: texts,
    fields: Object.entries(template.fields).map(([key, label]) => ({ label, value: texts[key] ?? "" })),
    at: new Date(at).toISOString(),
    sender: "sweep",
  };
}

/** What lies in the person's 服务通知: every message of this course that was sent, oldest first. */
export function receivedMessages({ episode, messages }: Chronicle): readonly Omit<ReceivedMessage, "msgid">[] {
  const { openid } = episode;
  if (openid === undefined) return [];
  const tasks = scheduleOf(episode.plan, episode.procedureDate);
  return messages
    .filter(({ state }) => state === "sent")
    .map((message) => receivedAs(message, tasks, openid))
    .sort((one, other) => one.at.localeCompare(other.at));
}
