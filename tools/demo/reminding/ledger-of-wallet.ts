import { days, type Instant } from "@shared/calendar/instant";
import type { Contact } from "@shared/grant/ledger";
import type {
  GrantReportRecord,
  LedgerRecord,
  MessageRecord,
} from "../../../cloudfunctions/server/store/message-records";
import type { GrantWallet } from "./grant-wallet";

const remembered = days(31);

/** What went out, or may have, and marketing that was put into the list. */
const counts = ({ state, reason }: MessageRecord): boolean =>
  state === "sent" || state === "doubtful" || reason === "marketing";

const contactOf = ({ _id, subjectId, purpose, settledAt, dueAt }: MessageRecord): Contact => ({
  messageId: _id,
  subjectId,
  purpose,
  at: settledAt ?? dueAt,
});

/** The ledger of one WeChat user after all that was answered and sent; `rows` are those in this person's list. */
export function ledgerOfWallet(wallet: GrantWallet, rows: readonly MessageRecord[], now: Instant): LedgerRecord {
  const reports = wallet.reports();
  const isYes = ({ answers }: GrantReportRecord) => answers.some(({ answer }) => answer === "accept");
  const refused = reports.slice(reports.map(isYes).lastIndexOf(true) + 1);
  const refusedAt = refused.at(-1)?.at;
  const contacts = rows
    .filter(counts)
    .map(contactOf)
    .filter(({ at }) => at > now - remembered)
    .sort((one, other) => one.at - other.at);
  return {
    _id: wallet.openid,
    revision: reports.length + contacts.length,
    balances: wallet.balancesAt(now),
    contacts,
    refusals: refused.length,
    ...(refusedAt !== undefined && { refusedAt }),
    unread: rows.filter(({ state, seenAt }) => state === "sent" && seenAt === undefined).length,
    language: "zh",
  };
}
