import { after, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { Referral, ReferralState } from "@shared/referral/referral";
import { cutPage } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import type { ReferralRecord } from "./referral-records";
import { table } from "./table";

const referrals = table<ReferralRecord>("referrals");

export const findReferral = (id: string): Promise<ReferralRecord | undefined> => referrals.get(id);

/** Those of these ids that exist. */
export const referralsWithIds = (ids: readonly string[]): Promise<readonly ReferralRecord[]> =>
  referrals.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Where a referral stands in the list of its state. */
export const referralOrder = (id: string, { state, openedAt, visitAt, leadAt, agreedAt }: Referral): string =>
  `${state}:${newestFirst(visitAt ?? leadAt ?? agreedAt ?? openedAt, id)}`;

/** Writes a friend's first card down; `false` when one was written meanwhile. */
export const insertReferral = (id: string, referral: Referral): Promise<boolean> =>
  referrals.insert({ ...referral, _id: id, order: referralOrder(id, referral), revision: 1 });

const optional = ["token", "agreedAt", "leadAt", "appointmentId", "visitAt", "voidReason", "corrections"] as const;

/** Puts a referral in place of the one it grew from; `false` when that one was changed meanwhile. */
export function changeReferral(
  { _id, revision }: ReferralRecord,
  next: Referral & Pick<ReferralRecord, "friend">,
): Promise<boolean> {
  const fields = Object.fromEntries(
    optional.map((field) => [field, next[field] === undefined ? command.remove() : command.set(next[field])]),
  );
  const friend = next.friend === undefined ? command.remove() : command.set(next.friend);
  const { state, via, openedAt } = next;
  const order = referralOrder(_id, next);
  return referrals.update(
    { _id, revision },
    { ...fields, friend, state, via, openedAt, order, revision: revision + 1 },
  );
}

/** Nothing of the link between two people, and no place in a list. */
const forgotten = () => ({
  state: "withdrawn",
  voidReason: "expired",
  revision: command.inc(1),
  ...Object.fromEntries(
    [...optional.filter((field) => field !== "voidReason"), "friend", "order"].map((field) => [
      field,
      command.remove(),
    ]),
  ),
});

/** Forgets cards that were opened up to a moment and led to nothing. */
export const forgetOpened = (until: Instant): Promise<number> =>
  referrals.updateAll({ openedAt: command.lte(until), state: "opened" }, forgotten());

/** Forgets everything that began up to a moment. */
export const forgetAll = (until: Instant): Promise<number> =>
  referrals.updateAll({ openedAt: command.lte(until), state: command.neq("withdrawn") }, forgotten());

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
