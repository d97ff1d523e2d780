import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { Ledger } from "@shared/grant/ledger";
import { type AgainstSending, release, reserve } from "@shared/grant/reservation";
import { ledgerOf, saveLedger } from "../store/ledgers";
import type { LedgerRecord, MessageRecord } from "../store/message-records";
import { moveMessage } from "../store/messages";
import type { Letter } from "./channel";
import { told } from "./told";

/** A sender that does not come back within this time is taken for dead. */
const lease = minutes(2);
const mostWrites = 5;

/** The row marked as being sent, in the reader's list from now on; nothing when somebody else has it. */
export async function claimRow(letter: Letter, now: Instant): Promise<MessageRecord | undefined> {
  const { row } = letter;
  if (row.state === "sending") return row;
  const noted = { ...(row.tries ? { tries: row.tries } : {}), ...(row.trial ? { trial: row.trial } : {}) };
  const change = { ...told(letter, now), lookAt: after(now, lease), ...noted };
  const claimed = await moveMessage(row, "sending", row.dueAt, change);
  return claimed ? { ...row, ...change, state: "sending" } : undefined;
}

/** Changes a person's ledger by a rule; read again and judged again when somebody else was faster. */
export async function changeLedger<Answer>(
  letter: Pick<Letter, "ledgerId" | "work">,
  rule: (ledger: LedgerRecord) => { readonly ledger: Ledger } | Answer,
): Promise<{ readonly ledger: LedgerRecord } | Answer> {
  const { ledgers } = letter.work;
  for (let writes = 1; ; writes++) {
    const before = ledgers.get(letter.ledgerId) ?? (await ledgerOf(letter.ledgerId));
    const answer = rule(before);
    if (!(typeof answer === "object" && answer !== null && "ledger" in answer)) return answer as Answer;
    const saved = await saveLedger(before, answer.ledger);
    if (saved) {
      ledgers.set(letter.ledgerId, saved);
      return { ledger: saved };
    }
    if (writes === mostWrites) throw new Error("a ledger changed faster than it could be written");
    ledgers.set(letter.ledgerId, await ledgerOf(letter.ledgerId));
  }
}

/** Takes a yes (or for a text message none) and counts the contact; answers what stands against it, if anything. */
export async function reserveFor(
  letter: Letter,
  template: { readonly id: string; readonly kind: "once" | "long" } | undefined,
  now: Instant,
): Promise<AgainstSending | undefined> {
  const { _id: messageId, subjectId, purpose } = letter.row;
  const sending = {
    messageId,
    subjectId,
    purpose,
    ...(template === undefined ? {} : { templateId: template.id }),
    until: after(now, lease),
  };
  const answer = await changeLedger(letter, (ledger) => reserve(ledger, sending, now, template?.kind === "long"));
  return "against" in answer ? answer.against : undefined;
}

/** Gives back what was taken: nothing went out. */
export const releaseFor = (letter: Letter) =>
  changeLedger(letter, (ledger) => ({ ledger: release(ledger, letter.row._id) }));
