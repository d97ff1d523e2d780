import type { Referral, ReferralState } from "@shared/referral/referral";
import { monthOf } from "@shared/referral/stands-at";
import type { ReferralTallyRecord } from "./referral-records";
import { table } from "./table";
import type { Transaction } from "./transaction";

const tallies = table<ReferralTallyRecord>("referralTallies");

/** How many of a month are kept no longer. */
export const goneIn = (month: string): Promise<ReferralTallyRecord | undefined> => tallies.get(month);

/** Counts what the same transaction deletes, in the month in which it was counted before, as what it is from now on. */
export async function countGone(
  transaction: Transaction,
  gone: readonly { readonly referral: Referral; readonly as: ReferralState }[],
): Promise<void> {
  for (const month of new Set(gone.map(({ referral }) => monthOf(referral)))) {
    const before = (await transaction.get<ReferralTallyRecord>("referralTallies", month)) ?? { _id: month };
    const counts: Partial<Record<ReferralState, number>> = {};
    for (const { referral, as } of gone)
      if (monthOf(referral) === month) counts[as] = (counts[as] ?? before[as] ?? 0) + 1;
    await transaction.replace<ReferralTallyRecord>("referralTallies", { ...before, ...counts });
  }
}
