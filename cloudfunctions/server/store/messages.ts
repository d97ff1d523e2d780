import type { Instant } from "@shared/calendar/instant";
import { command } from "./database";
import type { MessageRecord } from "./records";
import { table } from "./table";

const messages = table<MessageRecord>("messages");

/** Plans rows of the outbox; those planned before stay as they are. */
export const planMessages = (records: readonly MessageRecord[]): Promise<void> => messages.insertMissing(records);

/** The rows to look at now, longest due first: planned ones, and those whose sender never came back. */
export const dueMessages = (now: Instant, limit: number): Promise<readonly MessageRecord[]> =>
  messages.find(
    { state: command.in(["planned", "sending"]), dueAt: command.lte(now) },
    { sort: { dueAt: "asc" }, limit },
  );

export const messagesOf = (episodeId: string): Promise<readonly MessageRecord[]> =>
  messages.find({ episodeId }, { sort: { dueAt: "desc" }, limit: 100 });

/** Moves a row from one state to another; `false` when it is no longer in that state. */
export const moveMessage = (
  id: string,
  from: MessageRecord["state"],
  change: Partial<Omit<MessageRecord, "_id">> & { readonly state: MessageRecord["state"] },
): Promise<boolean> => messages.update({ _id: id, state: from }, change);
