import type { AgreementView } from "@shared/contract/message-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { agreementWords } from "@/words/agreement-words";
import { hourWords } from "@/words/clock-words";
import { momentWords } from "@/words/day-words";

interface SavedAgreementProps {
  readonly view: AgreementView;
  /** It was saved a moment ago. */
  readonly fresh: boolean;
}

/** What is agreed now, in so many words. */
export function SavedAgreement({ view, fresh }: SavedAgreementProps) {
  const { agreement, contacts } = view;
  if (agreement === undefined) return null;
  const { channel, hours, contact, phone, language, marketing, at } = agreement;
  const { summary } = agreementWords;
  const lines = [
    [summary.channel, agreementWords.channels[channel]],
    [summary.hours, agreementWords.span(hourWords(hours.from), hourWords(hours.to))],
    [summary.contact, contacts.find(({ id }) => id === contact)?.name || agreementWords.relations["self"]],
    ...(phone === undefined ? [] : [[summary.phone, phone]]),
    [summary.language, agreementWords.languages[language]],
    [summary.marketing, agreementWords.marketingStates[marketing.state]],
  ];
  return (
    <View className="gap">
      <Notice icon={fresh ? "check" : "info"} tone={fresh ? "green" : "calm"} live={fresh}>
        <Heading className="lead" text={fresh ? agreementWords.savedTitle : agreementWords.savedAt(momentWords(at))} />
        {lines.map(([name = "", value = ""]) => (
          <View className="agreement__line" key={name}>
            <View className="soft">{name}</View>
            <View className="agreement__value">{value}</View>
          </View>
        ))}
      </Notice>
    </View>
  );
}
