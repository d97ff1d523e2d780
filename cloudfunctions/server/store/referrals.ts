import { after, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import { carriedOver } from "@shared/referral/carried-over";
import { forgetAt } from "@shared/referral/forget-at";
import type { Referral, ReferralState } from "@shared/referral/referral";
import { standsAt } from "@shared/referral/stands-at";
import { cutPage } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import type { ReferralRecord } from "./referral-records";
import { countGone } from "./referral-tallies";
import { table } from "./table";
import { inTransaction } from "./transaction";

const referrals = table<ReferralRecord>("referrals");

export const findReferral = (id: string): Promise<ReferralRecord | undefined> => referrals.get(id);

/** Those of these ids that exist. */
export const referralsWithIds = (ids: readonly string[]): Promise<readonly ReferralRecord[]> =>
  referrals.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Where a referral stands in the list of its state. */
export const referralOrder = (id: string, referral: Referral): string =>
  `${referral.state}:${newestFirst(standsAt(referral), id)}`;

const dueOf = (referral: Referral): Pick<ReferralRecord, "forgetAt"> => {
  const due = forgetAt(referral);
  return due === undefined ? {} : { forgetAt: due };
};

/** A referral as it is first written, with its place in the list and when it is to be forgotten. */
export const newReferral = (id: string, referral: Referral): ReferralRecord => ({
  ...referral,
  _id: id,
  order: referralOrder(id, referral),
  ...dueOf(referral),
  revision: 1,
});

/** Writes a friend's first card down; `false` when one was written meanwhile. */
export const insertReferral = (id: string, referral: Referral): Promise<boolean> =>
  referrals.insert(newReferral(id, referral));

const steps = ["token", "agreedAt", "leadAt", "appointmentId", "visitAt"] as const;
const optional = [...steps, "voidReason", "setAside", "corrections"] as const;

/** What is written so that a referral stands as `next`; what `next` does not have goes. */
function changeTo(before: ReferralRecord, next: Referral & Pick<ReferralRecord, "friend">) {
  const { _id, revision } = before;
  const { corrections = carriedOver(before, next).corrections, state, via, openedAt } = next;
  const whole: Partial<ReferralRecord> = { ...next, ...(corrections === undefined ? {} : { corrections }) };
  const fields = [...optional, "friend" as const].map((field) => {
    const value = whole[field];
    return [field, value === undefined ? command.remove() : command.set(value)] as const;
  });
  const order = referralOrder(_id, next);
  const due = forgetAt(next) ?? command.remove();
  return { ...Object.fromEntries(fields), state, via, openedAt, order, forgetAt: due, revision: revision + 1 };
}

/** Whether something that was counted is deleted by it: it is taken back, or the next card takes its place. */
const isDeleted = (before: Referral, next: Referral): boolean =>
  before.state !== "withdrawn" && (next.state === "withdrawn" || next.openedAt !== before.openedAt);

/**
 * Puts a referral in place of the one it grew from; `false` when that one was changed meanwhile. What is deleted by it stays
 * as a number of its month, written at the same time.
 */
export async function changeReferral(
  before: ReferralRecord,
  next: Referral & Pick<ReferralRecord, "friend">,
): Promise<boolean> {
  const { _id, revision } = before;
  const change = changeTo(before, next);
  if (!isDeleted(before, next)) return referrals.update({ _id, revision }, change);
  return inTransaction(async (transaction) => {
    const found = await transaction.get<ReferralRecord>("referrals", _id);
    if (found?.revision !== revision) return false;
    await transaction.update("referrals", _id, change);
    await countGone(transaction, [{ referral: found, as: next.state === "withdrawn" ? "withdrawn" : found.state }]);
    return true;
  });
}

/** A page of the referrals of one state, those that got there last first. */
export async function referralPage(state: ReferralState, limit: number, cursor?: string) {
  const rows = await referrals.find({ order: inState(state, cursor) }, { sort: { order: "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

/** How many friends came through a token and were seen up to a moment. */
export const countSeen = (token: string, until: Instant): Promise<number> =>
  referrals.count({ token, state: "visit", visitAt: command.lte(until) });

/** How many referrals got to a state, and no further, from a moment until before another. */
export function countInState(state: ReferralState, from: Instant, to: Instant): Promise<number> {
  const newest = `${state}:${newestFirst(after(to, -1), "")}`;
  const oldest = `${state}:${newestFirst(from, "~")}`;
  return referrals.count({ order: command.gte(newest).and(command.lte(oldest)) });
}
