import type { InboxMessages } from "@shared/contract/message-views";
import type { Problem } from "@shared/contract/problem";
import { api } from "./api";
import { remindersView } from "./reminders";
import { messagesView } from "./views";

/** Loads the newest messages and, once they are on show, tells the clinic that they were looked at. */
export async function lookAtMessages(): Promise<void> {
  await messagesView.load();
  const { kept, problem } = messagesView.store.get();
  if (kept || problem !== undefined) return;
  const reply = await api.call("message.seen", {});
  const { view } = remindersView.store.get();
  if (reply.ok && view !== undefined) remindersView.replace({ ...view, unread: 0 });
}

/** Adds the next older messages to those on show. Answers what went wrong, if anything. */
export async function olderMessages({ cursor }: InboxMessages): Promise<Problem | undefined> {
  if (cursor === undefined) return undefined;
  const reply = await api.call("message.mine", { cursor });
  if (!reply.ok) return reply.problem;
  const { view } = messagesView.store.get();
  // somebody may have looked anew meanwhile
  if (view === undefined || view.cursor !== cursor) return undefined;
  const { cursor: _, ...rest } = view;
  const next = reply.data.cursor === undefined ? {} : { cursor: reply.data.cursor };
  messagesView.replace({ ...rest, messages: [...view.messages, ...reply.data.messages], ...next });
  return undefined;
}
