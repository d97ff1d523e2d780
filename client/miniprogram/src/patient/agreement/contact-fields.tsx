import type { AgreementView } from "@shared/contract/message-views";
import { type AgreedChannel, widestHours } from "@shared/reminder/agreement";
import { View } from "@tarojs/components";
import { ChoiceChips } from "@/components/choice-chips";
import { ChoiceRow } from "@/components/choice-row";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { TextField } from "@/components/text-field";
import { aria } from "@/platform/aria";
import { agreementWords } from "@/words/agreement-words";
import type { ProblemText } from "@/words/problem-words";
import type { AgreementDraft } from "./agreement-draft";
import { HourStepper } from "./hour-stepper";

interface FieldProps {
  readonly view: AgreementView;
  readonly draft: AgreementDraft;
  onChange(patch: Partial<AgreementDraft>): void;
}

const leastSpan = 180;

/** By what: text messages only where the clinic has them, or where they were agreed on before. */
export function ChannelField({ view, draft, onChange }: FieldProps) {
  const offersSms = view.smsOffered || view.agreement?.channel === "sms";
  const channels: readonly AgreedChannel[] = ["wechat", ...(offersSms ? (["sms"] as const) : []), "phone", "inbox"];
  return (
    <Section title={agreementWords.channel}>
      <View {...aria({ role: "radiogroup", label: agreementWords.channel })}>
        {channels.map((channel) => (
          <ChoiceRow
            key={channel}
            id={`channel-${channel}`}
            kind="radio"
            text={agreementWords.channels[channel]}
            hint={agreementWords.means[channel]}
            chosen={draft.channel === channel}
            onTap={() => onChange({ channel })}
          />
        ))}
      </View>
    </Section>
  );
}

/** From when to when, in full hours. */
export function HoursField({ draft, onChange }: Omit<FieldProps, "view">) {
  const { from, to } = draft.hours;
  return (
    <Section title={agreementWords.hours}>
      <View className="sheet">
        <HourStepper
          name="from"
          value={from}
          least={widestHours.from}
          most={to - leastSpan}
          onChange={(minute) => onChange({ hours: { from: minute, to } })}
        />
        <HourStepper
          name="to"
          value={to}
          least={from + leastSpan}
          most={widestHours.to}
          onChange={(minute) => onChange({ hours: { from, to: minute } })}
        />
        <View className="soft gap">{agreementWords.hoursText}</View>
      </View>
    </Section>
  );
}

/** Whom to contact: nothing to choose where there is only one. */
export function ContactField({ view, draft, onChange }: FieldProps) {
  if (view.contacts.length < 2) return null;
  return (
    <Section title={agreementWords.contact}>
      <View {...aria({ role: "radiogroup", label: agreementWords.contact })}>
        {view.contacts.map(({ id, name, relation }) => (
          <ChoiceRow
            key={id}
            id={`contact-${id}`}
            kind="radio"
            text={name || agreementWords.self}
            hint={agreementWords.relations[relation] ?? relation}
            chosen={draft.contact === id}
            onTap={() => onChange({ contact: id })}
          />
        ))}
      </View>
    </Section>
  );
}

interface PhoneFieldProps extends Omit<FieldProps, "view"> {
  /** What is wrong with the number. */
  readonly wrong: ProblemText | undefined;
}

/** The number: needed for text messages only. */
export function PhoneField({ draft, wrong, onChange }: PhoneFieldProps) {
  const { needed, optional } = agreementWords.phoneText;
  return (
    <Section title={agreementWords.phone}>
      <View id="phone-field" />
      <TextField
        id="phone"
        label={agreementWords.phone}
        value={draft.phone}
        longest={11}
        digits
        onChange={(phone) => onChange({ phone: phone.trim() })}
      />
      <View className="soft gap">{draft.channel === "sms" ? needed : optional}</View>
      {wrong !== undefined && (
        <View className="gap">
          <Notice icon="warning" tone="amber" live>
            <Heading className="lead" text={wrong.title} />
            <View>{wrong.advice}</View>
          </Notice>
        </View>
      )}
    </Section>
  );
}

/** In which language messages come. */
export function LanguageField({ draft, onChange }: Omit<FieldProps, "view">) {
  return (
    <Section title={agreementWords.language}>
      <ChoiceChips<"zh" | "en">
        label={agreementWords.language}
        name="language"
        options={(["zh", "en"] as const).map((id) => ({ id, text: agreementWords.languages[id] }))}
        chosen={draft.language}
        onChoose={(language) => onChange({ language })}
      />
    </Section>
  );
}
