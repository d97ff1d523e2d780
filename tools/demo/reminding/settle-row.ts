import { after, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import { type Ahead, allocate } from "@shared/grant/allocate";
import type { MessageState, Try } from "@shared/message/message";
import { messageOrder } from "@shared/message/message-order";
import type { Agreement } from "@shared/reminder/agreement";
import type { MessageJudgement } from "@shared/reminder/judgement";
import type { Template } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import { createRandom } from "../random";
import type { GrantWallet } from "./grant-wallet";

/** Who is told, as far as the outbox of the demo goes. */
export interface Reader {
  readonly agreement?: Agreement;
  /** Absent while nobody has opened the mini-program for this patient. */
  readonly wallet?: GrantWallet;
  /** The patient has said that they will come: nobody has to call. */
  readonly willCome?: boolean;
}

/** The timer comes round within a minute. */
const sweepDelay = 20_000;
export const sweptAt = (row: Pick<MessageRecord, "dueAt">): Instant => after(row.dueAt, sweepDelay);

type Change = Partial<Omit<MessageRecord, "_id" | "state" | "order" | "lookAt" | "settledAt">>;

/** The row at its end. */
export function ended(row: MessageRecord, state: MessageState, at: Instant, change: Change): MessageRecord {
  const { lookAt: _, ...rest } = row;
  return { ...rest, ...change, state, settledAt: at, order: messageOrder(state, at, row._id) };
}

/** In the reader's list from now on. */
const told = ({ wallet }: Reader, { _id }: MessageRecord, at: Instant): Change =>
  wallet === undefined ? {} : { to: wallet.openid, toldAt: at, toldOrder: newestFirst(at, _id) };

const tryOf = (channel: Try["channel"], at: Instant, outcome: Try["outcome"]): Try => ({ channel, at, outcome });

/** Who wants no messages outside the list is called about safety alone; nobody who has said that they will come is. */
function wantsCall({ fallback, kind, safety }: MessageRecord, { agreement, willCome }: Reader): boolean {
  if (fallback !== "call") return false;
  if (agreement?.channel === "inbox") return safety === true;
  return kind !== "visit" || willCome !== true;
}

/** No channel took it: a call where one is needed, and the reader's list in every case. */
function fallen(row: MessageRecord, reader: Reader, state: MessageState, reason: string, at: Instant): MessageRecord {
  const inList = told(reader, row, at);
  if (reason !== "kept" && wantsCall(row, reader))
    return ended(row, state, at, { ...inList, reason, fellTo: "call", tries: [tryOf("call", at, "opened")] });
  return ended(row, state, at, { ...inList, reason, ...("to" in inList ? { fellTo: "inbox" as const } : {}) });
}

function sent(row: MessageRecord, reader: Reader, { id }: Template, at: Instant): MessageRecord {
  reader.wallet?.spend(id, row._id);
  const msgId = String(createRandom(`message ${row._id}`).between(1_000_000_000, 2_000_000_000));
  return ended(row, "sent", at, { ...told(reader, row, at), tries: [tryOf("wechat", at, "sent")], msgId });
}

const aheadOf = ({ _id: messageId, kind, step, safety, dueAt }: MessageRecord): Ahead => ({
  messageId,
  kind,
  step,
  dueAt,
  ...(safety ? { safety } : {}),
});

function tellBy(row: MessageRecord, reader: Reader, others: readonly MessageRecord[], at: Instant): MessageRecord {
  const { agreement, wallet } = reader;
  if (agreement?.channel === "phone")
    return fallen(row, reader, wantsCall(row, reader) ? "called" : "noGrant", "agreedPhone", at);
  if (agreement?.channel === "inbox") return fallen(row, reader, "noGrant", "agreedInbox", at);
  if (wallet === undefined) return fallen(row, reader, "noGrant", "noRecipient", at);
  const ahead = others.filter(({ dueAt }) => dueAt > row.dueAt).map(aheadOf);
  const choice = allocate(aheadOf(row), ahead, templateDefaults, { balances: wallet.balancesAt(at) });
  return choice.kind === "send"
    ? sent(row, reader, choice.template, at)
    : fallen(row, reader, "noGrant", choice.reason, at);
}

/** What the server would have made of a row when it fell due; `others` are the rows that still lay ahead of the person. */
export function settleRow(
  row: MessageRecord,
  judgement: MessageJudgement,
  reader: Reader,
  others: readonly MessageRecord[],
): MessageRecord {
  const at = sweptAt(row);
  if (judgement.kind === "tell") return tellBy(row, reader, others, at);
  if (judgement.kind === "call") {
    const reason = row.step === "closed" ? "lastDayOver" : "noConsent";
    return ended(row, "called", at, { fellTo: "call", reason });
  }
  const to = ({ clear: "cleared", supersede: "superseded", skipLate: "skippedLate" } as const)[judgement.kind];
  return ended(row, to, at, { reason: "reason" in judgement ? judgement.reason : "late" });
}
