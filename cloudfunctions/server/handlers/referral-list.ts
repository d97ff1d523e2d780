import type { Handler } from "../handler";
import { referralRows } from "../referring/referral-rows";
import { referralPage } from "../store/referrals";

/** The referrals of one state, those that got there last first. */
export const referralList: Handler<"referral.list"> = async ({ state, cursor, limit }) => {
  const { page, ...next } = await referralPage(state, limit, cursor);
  return { rows: await referralRows(page), ...next };
};
