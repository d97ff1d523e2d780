import { View } from "@tarojs/components";
import { useState } from "react";
import { Notice } from "@/components/notice";
import { clearPendingAsk, getPendingAsk } from "@/referral/pending-ask";
import { ReferralQuestion } from "@/referral/referral-question";
import { referralConsentWords } from "@/words/referral-consent-words";

/**
 * After a booking by somebody who came through a card: whether that may be noted. Asked once, after everything that the
 * person came for; the booking stands whatever is answered.
 */
export function SourceQuestion() {
  const [asking, setAsking] = useState(getPendingAsk);
  const [decided, setDecided] = useState<"granted" | "refused">();
  if (decided !== undefined) {
    return (
      <View className="section">
        <Notice icon="shield" tone="plain" live>
          {referralConsentWords[decided]}
        </Notice>
      </View>
    );
  }
  if (!asking) return null;
  const skip = () => {
    clearPendingAsk();
    setAsking(false);
  };
  return (
    <View className="section">
      <ReferralQuestion
        question={referralConsentWords.question}
        why={referralConsentWords.afterBooking}
        onDecided={setDecided}
        onSkip={skip}
      />
    </View>
  );
}
