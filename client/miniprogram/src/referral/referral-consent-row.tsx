import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { Problem } from "@shared/contract/problem";
import type { MyReferral } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { Notice } from "@/components/notice";
import { ProblemLine } from "@/components/problem-line";
import { SwitchRow } from "@/components/switch-row";
import { consentWords } from "@/words/consent-words";
import { referralConsentWords } from "@/words/referral-consent-words";
import { decideReferral } from "./decide-referral";
import { referralConsentState } from "./referral-consent";
import { ReferralQuestion } from "./referral-question";

function Withdraw({ onDone }: { onDone(): void }) {
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const withdraw = async () => {
    setSending(true);
    const failure = await decideReferral("refused");
    setSending(false);
    setProblem(failure);
    if (failure === undefined) onDone();
  };
  return (
    <>
      <Notice icon="info">{referralConsentWords.withdrawMeans}</Notice>
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      <View className="section">
        <ActionButton
          id="withdraw-referral"
          kind="outline"
          text={consentWords.withdraw}
          off={sending}
          onTap={withdraw}
        />
        <ActionButton kind="outline" text={consentWords.keep} onTap={onDone} />
      </View>
    </>
  );
}

/** Whether it is noted who came through whom, as one row; taken back in two taps, given after the whole text. */
export function ReferralConsentRow({ mine }: { readonly mine: Pick<MyReferral, "consent"> }) {
  const [open, setOpen] = useState(false);
  const state = referralConsentState(mine);
  const granted = state === "granted";
  const { title } = referralConsentText;
  const close = () => setOpen(false);
  return (
    <>
      <SwitchRow
        id="referral-consent"
        title={title}
        hint={referralConsentWords.states[state]}
        on={granted}
        onTap={() => setOpen(true)}
      />
      <BottomSheet
        open={open}
        title={granted ? consentWords.withdrawTitle(title) : consentWords.grantTitle(title)}
        onClose={close}
      >
        {open && granted && <Withdraw onDone={close} />}
        {open && !granted && <ReferralQuestion question={referralConsentWords.title} onDecided={close} />}
      </BottomSheet>
    </>
  );
}
