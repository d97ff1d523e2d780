import type { MessageState } from "@shared/message/message";
import { moveMessage } from "../store/messages";
import type { Channel, Letter } from "./channel";
import { claimRow } from "./claim";
import { openCallFor } from "./open-call";
import { told } from "./told";

/** What the row ends as when no message went out, and what was done instead. */
export interface Fallen {
  readonly state: MessageState;
  readonly reason: string;
}

/** The list inside the mini-program: every message that was to be told is in it, whatever else became of it. */
export const inboxChannel = ({ state, reason }: Fallen): Channel => ({
  name: "inbox",
  async deliver(letter, now) {
    const { row, to } = letter;
    const change = {
      ...told(letter, now),
      reason,
      settledAt: now,
      ...(to === undefined ? {} : { fellTo: "inbox" as const }),
      ...(row.tries ? { tries: row.tries } : {}),
    };
    return { kind: (await moveMessage(row, state, now, change)) ? "sent" : "lost" };
  },
});

/**
 * A person of the team calls. The row is claimed first, so that nobody is called about what was cancelled meanwhile; then
 * the call, then the end of the row: if the instance dies in between, the call is asked for again and stands once.
 */
export const callChannel = ({ state, reason }: Fallen): Channel => ({
  name: "call",
  async deliver(letter, now) {
    const row = await claimRow(letter, now);
    if (!row) return { kind: "lost" };
    await openCallFor(row, followUpOf(letter), now);
    const tries = [...(row.tries ?? []), { channel: "call", at: now, outcome: "opened" } as const];
    const change = { reason, settledAt: now, fellTo: "call" as const, tries };
    return { kind: (await moveMessage(row, state, now, change)) ? "sent" : "lost" };
  },
});

const followUpOf = ({ row, work }: Letter) => work.followUps.get(row.episodeId ?? "");
