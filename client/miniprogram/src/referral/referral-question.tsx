import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { ActionButton } from "@/components/action-button";
import { ConsentFacts } from "@/components/consent-facts";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { aria } from "@/platform/aria";
import { referralConsentWords } from "@/words/referral-consent-words";
import { decideReferral } from "./decide-referral";
import { referralRefusal } from "./referral-refusal";
import "./referral-question.scss";

interface ReferralQuestionProps {
  /** What is asked, as a heading. */
  readonly question: string;
  /** Why it is asked here. */
  readonly why?: string;
  onDecided(state: "granted" | "refused"): void;
  /** A way past it, where nothing on the page depends on the answer. */
  onSkip?(): void;
}

/** Whether it may be noted who came through whom: the whole text, then two answers that look alike. */
export function ReferralQuestion({ question, why, onDecided, onSkip }: ReferralQuestionProps) {
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const decide = async (state: "granted" | "refused") => {
    setSending(true);
    const failure = await decideReferral(state);
    setSending(false);
    setProblem(failure);
    if (failure === undefined) onDecided(state);
  };
  return (
    <View className="sheet referral-question" id="referral-question">
      <Heading className="title" text={question} />
      {why !== undefined && <View className="gap">{why}</View>}
      <ConsentFacts text={referralConsentText} />
      {problem !== undefined && (
        <View className="gap">
          <Notice icon="warning" tone="amber" live>
            <View className="lead">{referralRefusal(problem).title}</View>
            <View>{referralRefusal(problem).advice}</View>
          </Notice>
        </View>
      )}
      <View className="referral-question__answers" {...aria({ role: "group", label: question })}>
        <ActionButton
          id="referral-granted"
          kind="outline"
          text={referralConsentWords.agree}
          off={sending}
          onTap={() => decide("granted")}
        />
        <ActionButton
          id="referral-refused"
          kind="outline"
          text={referralConsentWords.refuse}
          off={sending}
          onTap={() => decide("refused")}
        />
      </View>
      {onSkip !== undefined && (
        <View className="gap">
          <ActionButton id="referral-later" kind="quiet" slim text={referralConsentWords.later} onTap={onSkip} />
        </View>
      )}
    </View>
  );
}
