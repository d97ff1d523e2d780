import { referralConsentText } from "@shared/consent/referral-consent-text";
import { FactList } from "../../parts/fact-list";
import { consentPaperWords } from "../../words/desk-code-words";

const { collects, why, necessity, ifRefused, retention } = referralConsentText;

/** The text of the agreement, word for word as on the phone. */
export function ConsentLines() {
  return (
    <FactList
      facts={[
        [consentPaperWords.collects, collects],
        [consentPaperWords.why, why],
        [consentPaperWords.necessity, necessity],
        [consentPaperWords.ifRefused, ifRefused],
        [consentPaperWords.retention, retention],
      ]}
    />
  );
}
