import type { Instant } from "@shared/calendar/instant";
import { forgetAt } from "@shared/referral/forget-at";
import { isTelling } from "@shared/referral/is-telling";
import { command } from "./database";
import type { Dating } from "./forget-marks";
import type { ReferralRecord } from "./referral-records";
import { countGone } from "./referral-tallies";
import { referralOrder } from "./referrals";
import { table } from "./table";
import { inTransaction, type Transaction } from "./transaction";

const referrals = table<ReferralRecord>("referrals");
const mostTogether = 20;

const gone = [
  ...(["token", "agreedAt", "leadAt", "appointmentId", "visitAt", "setAside", "corrections"] as const),
  ...(["friend", "order", "forgetAt"] as const),
];

/** Nothing of the link between two people nor of when it was, and no place in a list. */
const forgotten = (revision: number) => ({
  ...Object.fromEntries(gone.map((field) => [field, command.remove()])),
  state: "withdrawn",
  voidReason: "expired",
  openedAt: 0,
  revision: revision + 1,
});

async function forgetTogether(transaction: Transaction, ids: readonly string[], now: Instant): Promise<void> {
  const due: ReferralRecord[] = [];
  for (const id of ids) {
    const record = await transaction.get<ReferralRecord>("referrals", id);
    if (record?.forgetAt === undefined || record.forgetAt > now) continue;
    await transaction.update("referrals", id, forgotten(record.revision));
    due.push(record);
  }
  await countGone(
    transaction,
    due.map((referral) => ({ referral, as: referral.state })),
  );
}

/**
 * Forgets through whom friends came of whom nothing may be kept any longer, a few at a time; as what they were they still count
 * in their month. Answers how many were due, at most `limit`.
 */
export async function forgetWays(now: Instant, limit: number): Promise<number> {
  const due = await referrals.findFields<Pick<ReferralRecord, "_id">>({ forgetAt: command.lte(now) }, ["_id"], limit);
  for (let from = 0; from < due.length; from += mostTogether) {
    const ids = due.slice(from, from + mostTogether).map(({ _id }) => _id);
    await inTransaction((transaction) => forgetTogether(transaction, ids, now));
  }
  return due.length;
}

/** Where it stands; of those that told the moment the day. */
const placeOf = (record: ReferralRecord): string =>
  isTelling(record) ? referralOrder(record._id, record) : record.order;

/** Notes with referrals from before when that is. */
export const datingWays: Dating<ReferralRecord> = {
  name: "referrals",
  fields: ["state", "openedAt", "agreedAt", "leadAt", "visitAt", "voidReason", "order", "forgetAt", "revision"],
  date: async (record) => {
    const { _id, revision } = record;
    const due = forgetAt(record);
    const order = placeOf(record);
    if (due === undefined || (due === record.forgetAt && order === record.order)) return;
    await referrals.update({ _id, revision }, { forgetAt: due, order });
  },
};
