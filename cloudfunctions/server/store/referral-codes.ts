import { command, database } from "./database";
import { firstJoined } from "./first-joined";
import type { ReferralCodeRecord, ReferralRecord, SharerRecord } from "./referral-records";
import { table } from "./table";

const codes = table<ReferralCodeRecord>("referralCodes");

export const findCode = (token: string): Promise<ReferralCodeRecord | undefined> => codes.get(token);

/** A code beside what is kept of the friend who came with it. */
export interface CodeOfFriend extends ReferralCodeRecord {
  readonly referrals: readonly ReferralRecord[];
  readonly sharers: readonly SharerRecord[];
}

const fields = ["kind", "openid", "label", "by", "createdAt", "endedAt", "referrals", "sharers"];

/** A code, and under the friend's ids how they came and whether they agreed. One read. */
export const findCodeOf = (token: string, friend: string, sharer: string): Promise<CodeOfFriend | undefined> =>
  firstJoined(
    database
      .collection("referralCodes")
      .aggregate()
      .match({ _id: token })
      .addFields({ friend: command.aggregate.literal(friend), sharer: command.aggregate.literal(sharer) })
      .lookup({ from: "referrals", localField: "friend", foreignField: "_id", as: "referrals" })
      .lookup({ from: "sharers", localField: "sharer", foreignField: "_id", as: "sharers" }),
    fields,
  );

export const codesWithTokens = (tokens: readonly string[]): Promise<readonly ReferralCodeRecord[]> =>
  tokens.length === 0 ? Promise.resolve([]) : codes.find({ _id: command.in([...tokens]) }, { limit: tokens.length });
