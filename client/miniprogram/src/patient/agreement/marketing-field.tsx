import { marketingTextVersion } from "@shared/reminder/agreement";
import { View } from "@tarojs/components";
import { ChoiceRow } from "@/components/choice-row";
import { Heading } from "@/components/heading";
import { Section } from "@/components/section";
import { aria } from "@/platform/aria";
import { agreementWords } from "@/words/agreement-words";
import type { AgreementDraft } from "./agreement-draft";

interface MarketingFieldProps {
  readonly answer: AgreementDraft["marketing"];
  onAnswer(answer: "granted" | "refused"): void;
}

/** Consent to offers and events, apart from everything else: two answers that look alike, neither chosen beforehand. */
export function MarketingField({ answer, onAnswer }: MarketingFieldProps) {
  const answers = [
    ["granted", agreementWords.agree],
    ["refused", agreementWords.refuse],
  ] as const;
  return (
    <Section title={agreementWords.marketing}>
      <View className="sheet" id="marketing">
        <Heading className="lead" level={3} text={agreementWords.marketingTitle} />
        {agreementWords.facts.map(({ name, text }) => (
          <View className="gap" key={name}>
            <View className="agreement__fact">{name}</View>
            <View>{text}</View>
          </View>
        ))}
        <View className="soft gap">{agreementWords.version(marketingTextVersion)}</View>
        <View className="yes-or-no" {...aria({ role: "radiogroup", label: agreementWords.marketingTitle })}>
          {answers.map(([id, word]) => (
            <ChoiceRow
              key={id}
              id={`marketing-${id}`}
              kind="radio"
              text={word}
              chosen={answer === id}
              onTap={() => onAnswer(id)}
            />
          ))}
        </View>
        {answer === undefined && <View className="soft gap">{agreementWords.undecided}</View>}
      </View>
    </Section>
  );
}
