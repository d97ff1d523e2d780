import type { ReferralRow } from "@shared/contract/referral-views";
import { referralListWords } from "../../words/referral-list-words";

/** What a referral is called where it is spoken of: by the friend's name if they agreed to it. */
export const whoOf = ({ friend }: Pick<ReferralRow, "friend">): string =>
  friend === undefined ? referralListWords.nameless : ` ${friend.name} `;
