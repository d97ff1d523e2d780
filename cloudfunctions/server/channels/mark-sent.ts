import type { Instant } from "@shared/calendar/instant";
import { commit } from "@shared/grant/reservation";
import { moveMessage } from "../store/messages";
import type { Delivery, Letter } from "./channel";
import { changeLedger } from "./claim";
import { insist } from "./insist";

/** A channel took the message: the contact stands, its yes is spent, and the row says so. */
export async function markSent(letter: Letter, now: Instant, msgId?: string): Promise<Delivery> {
  const { row } = letter;
  await insist(() => changeLedger(letter, (ledger) => ({ ledger: commit(ledger, row._id) })));
  const change = { settledAt: now, tries: row.tries ?? [], ...(msgId === undefined ? {} : { msgId }) };
  await insist(() => moveMessage(row, "sent", now, change));
  return { kind: "sent" };
}
