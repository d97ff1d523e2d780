import type { ConsentPurpose, Consents } from "@shared/consent/consent";
import { consentPurposes, consentTexts } from "@shared/consent/consent-texts";
import { hasConsent } from "@shared/consent/standing-consent";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { decideConsent } from "@/care/decide-consent";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { ConsentFacts } from "@/components/consent-facts";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { SwitchRow } from "@/components/switch-row";
import { consentWords } from "@/words/consent-words";
import { meWords } from "@/words/me-words";
import { problemWords } from "@/words/problem-words";
import { SourceConsentRow } from "./source-consent";

const consequences: Readonly<Record<ConsentPurpose, string>> = {
  healthCheckIn: consentWords.withdrawHealth,
  clinicalPhoto: consentWords.withdrawPhoto,
  moodScreening: consentWords.withdrawMood,
};

/** What is asked about when a follow-up begins, and what was decided when it first came up. */
const shownPurposes = (consents: Consents): readonly ConsentPurpose[] =>
  consents.moodScreening === undefined ? consentPurposes : [...consentPurposes, "moodScreening"];

function stateWord(consents: Consents, purpose: ConsentPurpose): string {
  const decision = consents[purpose];
  if (decision === undefined) return meWords.undecided;
  if (decision.state === "granted" && !hasConsent(consents, purpose)) return meWords.outdated;
  return meWords[decision.state];
}

interface ChangeProps {
  readonly purpose: ConsentPurpose;
  readonly granted: boolean;
  readonly episodeId: string;
  onDone(): void;
}

/** What the change means, before it is made. */
function Change({ purpose, granted, episodeId, onDone }: ChangeProps) {
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const decide = async () => {
    setSending(true);
    const failure = await decideConsent(episodeId, { [purpose]: granted ? "withdrawn" : "granted" });
    setSending(false);
    setProblem(failure);
    if (failure === undefined) onDone();
  };
  return (
    <>
      {granted ? <Notice icon="info">{consequences[purpose]}</Notice> : <ConsentFacts text={consentTexts[purpose]} />}
      {problem !== undefined && (
        <Notice icon="cloud" tone="amber" live>
          {`${problemWords(problem).title}。${problemWords(problem).advice}`}
        </Notice>
      )}
      <View className="section">
        <ActionButton
          id="decide"
          kind="outline"
          text={granted ? consentWords.withdraw : consentWords.agree}
          off={sending}
          onTap={decide}
        />
        <ActionButton kind="outline" text={consentWords.keep} onTap={onDone} />
      </View>
    </>
  );
}

interface ConsentRowsProps {
  readonly episodeId: string;
  readonly consents: Consents;
}

/** Every consent with its state; changed in two taps, taking back as easily as giving. */
export function ConsentRows({ episodeId, consents }: ConsentRowsProps) {
  const [changing, setChanging] = useState<ConsentPurpose>();
  const granted = changing !== undefined && hasConsent(consents, changing);
  const title = changing === undefined ? "" : consentTexts[changing].title;
  const close = () => setChanging(undefined);
  return (
    <Section title={meWords.consents}>
      <View className="sheet rows">
        {shownPurposes(consents).map((purpose) => (
          <SwitchRow
            key={purpose}
            id={`consent-${purpose}`}
            title={consentTexts[purpose].title}
            hint={stateWord(consents, purpose)}
            on={hasConsent(consents, purpose)}
            onTap={() => setChanging(purpose)}
          />
        ))}
        <SourceConsentRow />
      </View>
      <BottomSheet
        open={changing !== undefined}
        title={granted ? consentWords.withdrawTitle(title) : consentWords.grantTitle(title)}
        onClose={close}
      >
        {changing !== undefined && (
          <Change key={changing} purpose={changing} granted={granted} episodeId={episodeId} onDone={close} />
        )}
      </BottomSheet>
    </Section>
  );
}
