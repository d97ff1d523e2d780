import type { Instant } from "@shared/calendar/instant";
import type { MessageJudgement } from "@shared/reminder/judgement";
import { openCallFor } from "../channels/open-call";
import type { MessageRecord } from "../store/message-records";
import { moveMessage } from "../store/messages";
import { type DueWork, ledgerKey } from "./due-work";
import { judgeRow } from "./judge-row";

/** What the ledger knows of a message whose sender died: WeChat was never asked, had taken it, or nobody knows. */
function whatHappened(row: MessageRecord, work: DueWork, now: Instant): "neverAsked" | "sent" | "unknown" {
  const ledger = work.ledgers.get(ledgerKey(row, work.patients.get(row.patientId), now));
  if (ledger?.inFlight?.messageId === row._id) return "unknown";
  const contact = ledger?.contacts.find(({ messageId }) => messageId === row._id);
  if (contact?.doubtful) return "unknown";
  return contact ? "sent" : "neverAsked";
}

/** Whether the thing itself is settled; a message that would only come too late still leaves something to say. */
const isOver = ({ kind }: MessageJudgement): boolean => kind === "clear" || kind === "supersede";

/**
 * A row whose sender died before it could say what WeChat answered. The ledger tells: no yes was taken, so WeChat was
 * never asked and the row waits again; or the yes is spent, so it went out. Only where the yes was taken and nothing else
 * is known it stays in doubt: it is never sent again, and a person of the team calls if there is still something to say.
 */
export async function settleDoubtful(
  row: MessageRecord,
  work: DueWork,
  now: Instant,
): Promise<"doubtful" | "sent" | "later"> {
  const happened = whatHappened(row, work, now);
  if (happened === "neverAsked") {
    await moveMessage(row, "due", row.dueAt, { lookAt: now, reason: "senderDied" });
    return "later";
  }
  if (happened === "sent") {
    await moveMessage(row, "sent", now, { settledAt: now });
    return "sent";
  }
  const nothingToSay = row.kind === "reply" || row.kind === "notice" || isOver(judgeRow(row, work, now));
  if (!nothingToSay) await openCallFor(row, work.followUps.get(row.episodeId ?? ""), now, "doubtfulMessage");
  await moveMessage(row, "doubtful", now, {
    settledAt: now,
    ...(nothingToSay ? {} : { fellTo: "call" as const }),
    tries: [...(row.tries ?? []), { channel: "wechat", at: now, outcome: "doubtful" }],
  });
  return "doubtful";
}
