import type { Handler } from "../handler";
import { ledgerOf, saveLedger } from "../store/ledgers";
import { noteSeen } from "../store/messages";

/** Notes that the person has looked at the messages, or opened the card of one: either way they are reading. A count that lost a race is put right by the next look. */
export const messageSeen: Handler<"message.seen"> = async ({ messageId }, { openid, now }) => {
  const [ledger] = await Promise.all([ledgerOf(openid), noteSeen(openid, now, messageId)]);
  if (ledger.unread > 0) await saveLedger(ledger, { ...ledger, unread: 0 });
  return {};
};
