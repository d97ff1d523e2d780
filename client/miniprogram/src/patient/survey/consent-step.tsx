import type { Problem } from "@shared/contract/problem";
import type { OpenSheet } from "@shared/contract/survey-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { decideConsent } from "@/care/decide-consent";
import { ActionButton } from "@/components/action-button";
import { type ConsentAnswer, ConsentChoice } from "@/components/consent-choice";
import { ProblemLine } from "@/components/problem-line";
import { consentWords } from "@/words/consent-words";

interface ConsentStepProps {
  readonly consent: NonNullable<OpenSheet["consent"]>;
  onDecided(answer: ConsentAnswer): void;
}

/** Nothing is asked before the person has said yes to being asked. */
export function ConsentStep({ consent, onDecided }: ConsentStepProps) {
  const { purpose, episodeId } = consent;
  const [answer, setAnswer] = useState<ConsentAnswer>();
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const confirm = async () => {
    if (answer === undefined) return;
    setSending(true);
    const failure = await decideConsent(episodeId, { [purpose]: answer });
    setSending(false);
    setProblem(failure);
    if (failure === undefined) onDecided(answer);
  };
  return (
    <>
      <ConsentChoice purpose={purpose} answer={answer} onAnswer={setAnswer} />
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      <View className="section">
        {answer === undefined && <View className="survey__kept soft">{consentWords.decideFirst}</View>}
        <ActionButton id="confirm" text={consentWords.confirm} off={answer === undefined || sending} onTap={confirm} />
      </View>
    </>
  );
}
