import type { ReferralRow } from "@shared/contract/referral-views";
import { referralListWords } from "../../words/referral-list-words";
import { referralStateWords, voidReasonWords } from "../../words/referral-words";

/** How far a referral is, why it does not count, and whether somebody put it right. */
export function ReferralResult({ row: { state, voidReason, corrections } }: { readonly row: ReferralRow }) {
  return (
    <>
      <span className={state === "visit" ? "tag is-active" : "tag"}>{referralStateWords[state].title}</span>
      {state === "void" && voidReason !== undefined && voidReasonWords[voidReason]}
      {corrections.length > 0 && <span className="soft">{referralListWords.corrected(corrections.length)}</span>}
    </>
  );
}
