import type { ConsentPurpose } from "@shared/consent/consent";
import { purposesToAsk } from "@shared/consent/standing-consent";
import type { CareToday } from "@shared/contract/patient-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useRouter } from "@tarojs/taro";
import { useState } from "react";
import { decideConsent } from "@/care/decide-consent";
import { useLoaded } from "@/care/use-loaded";
import { todayView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { type ConsentAnswer, ConsentChoice } from "@/components/consent-choice";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { openInstead, openTab } from "@/routes";
import { consentWords } from "@/words/consent-words";
import { problemWords } from "@/words/problem-words";
import "./index.scss";

type Decisions = Readonly<Partial<Record<ConsentPurpose, ConsentAnswer>>>;

function Decide({ care, onDecided }: { readonly care: CareToday; onDecided(decisions: Decisions): void }) {
  const [purposes] = useState(() => purposesToAsk(care.consents));
  const [decisions, setDecisions] = useState<Decisions>({});
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const open = purposes.some((purpose) => decisions[purpose] === undefined);
  const confirm = async () => {
    setSending(true);
    const failure = await decideConsent(care.episode.id, decisions);
    setSending(false);
    setProblem(failure);
    if (failure === undefined) onDecided(decisions);
  };
  if (purposes.length === 0)
    return <Blank icon="shield" title={consentWords.nothingToDecide} text={consentWords.intro} />;
  return (
    <>
      <View className="consent__intro">{consentWords.intro}</View>
      {purposes.map((purpose) => (
        <View className="consent__purpose" key={purpose}>
          <ConsentChoice
            purpose={purpose}
            answer={decisions[purpose]}
            onAnswer={(answer) => setDecisions({ ...decisions, [purpose]: answer })}
          />
        </View>
      ))}
      {problem !== undefined && (
        <Notice icon="cloud" tone="amber" live>
          <View className="lead">{problemWords(problem).title}</View>
          <View>{problemWords(problem).advice}</View>
        </Notice>
      )}
      <View className="section">
        {open && <View className="consent__first soft">{consentWords.decideFirst}</View>}
        <ActionButton id="confirm" text={consentWords.confirm} off={open || sending} onTap={confirm} />
      </View>
    </>
  );
}

/** Asks, per purpose, whether data may be used; before the first check-in and whenever a text has changed. */
export default function ConsentPage() {
  const { next, task } = useRouter().params;
  const { view, problem } = useLoaded(todayView);
  const goOn = (decisions: Decisions) => {
    if (next !== "checkIn" || decisions.healthCheckIn === "refused") return openTab("today");
    openInstead("checkIn", task === undefined ? {} : { task: task });
  };
  return (
    <Screen title={consentWords.title} className="consent">
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => todayView.load()} />
      )}
      {view?.care !== undefined && <Decide care={view.care} onDecided={goOn} />}
      {view !== undefined && view.care === undefined && (
        <Blank icon="shield" title={consentWords.nothingToDecide} text={consentWords.intro} />
      )}
    </Screen>
  );
}
