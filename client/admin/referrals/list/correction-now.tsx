import type { ReferralRow } from "@shared/contract/referral-views";
import { tokenForPeople } from "@shared/referral/token";
import { FactList } from "../../parts/fact-list";
import { correctionWords } from "../../words/referral-correction-words";
import { referralListWords } from "../../words/referral-list-words";
import { referralStateWords, voidReasonWords } from "../../words/referral-words";

/** What stands before it is put right. */
export function CorrectionNow({ row: { state, voidReason, through, token } }: { readonly row: ReferralRow }) {
  const why = voidReason === undefined ? "" : voidReasonWords[voidReason];
  const code = token === undefined ? "" : tokenForPeople(token).toUpperCase();
  return (
    <div className="correction-now">
      <FactList
        facts={[
          [correctionWords.now, correctionWords.nowWords(referralStateWords[state].title, why)],
          [correctionWords.through, correctionWords.throughWords(through?.name ?? referralListWords.noThrough, code)],
        ]}
      />
    </div>
  );
}
