import { useState } from "react";
import { useLoaded } from "@/care/use-loaded";
import { myReferralView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { referralCodeWords } from "@/words/referral-code-words";
import { referralConsentWords } from "@/words/referral-consent-words";
import { referralConsentState } from "../referral-consent";
import { ReferralQuestion } from "../referral-question";
import { EnterToken } from "./enter-token";

/** The agreement first; without it nothing is typed in. */
function Asked() {
  const [refused, setRefused] = useState(false);
  if (refused) {
    return (
      <Blank icon="shield" title={referralCodeWords.notNoted} text={referralCodeWords.notNotedText}>
        <ActionButton id="ask-again" kind="outline" text={referralCodeWords.askAgain} onTap={() => setRefused(false)} />
      </Blank>
    );
  }
  return (
    <ReferralQuestion
      question={referralConsentWords.title}
      why={referralCodeWords.consentFirst}
      onDecided={(state) => setRefused(state === "refused")}
    />
  );
}

/** Types in the code of a friend's card that was read out or written down. */
export default function ReferralCode() {
  const { view, problem } = useLoaded(myReferralView);
  const [entered, setEntered] = useState(false);
  const done = entered || view?.own === "agreed" || view?.own === "noted";
  return (
    <Screen title={referralCodeWords.title} className="referral-code">
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => myReferralView.load()} />
      )}
      {view !== undefined && done && (
        <Blank
          icon="check"
          title={entered ? referralCodeWords.done : referralCodeWords.already}
          text={entered ? referralCodeWords.doneText : referralCodeWords.alreadyText}
        />
      )}
      {view !== undefined && !done && referralConsentState(view) !== "granted" && <Asked />}
      {view !== undefined && !done && referralConsentState(view) === "granted" && (
        <EnterToken onEntered={() => setEntered(true)} />
      )}
    </Screen>
  );
}
