import type { ContactView } from "@shared/contract/message-views";
import type { AgreedChannel } from "@shared/reminder/agreement";
import { Input, Radio, Select } from "antd";
import { useId } from "react";
import { channelMeans, contactWords, languageWords } from "../words/contact-words";
import { agreedChannelWords } from "../words/message-outcome-words";
import { type AgreementDraft, isPhoneRight } from "./agreement-draft";
import { contactName } from "./contact-name";
import { HoursChoice } from "./hours-choice";

interface Props {
  readonly view: ContactView;
  readonly draft: AgreementDraft;
  readonly onChange: (part: Partial<AgreementDraft>) => void;
}

const channelsOf = ({ smsOffered }: ContactView, chosen: AgreedChannel): readonly AgreedChannel[] =>
  (Object.keys(agreedChannelWords) as AgreedChannel[]).filter(
    (channel) => channel !== "sms" || smsOffered || chosen === "sms",
  );

/** Everything the agreement on contact consists of. */
export function AgreementFields({ view, draft, onChange }: Props) {
  const id = useId();
  const withPhone = draft.channel === "sms" || draft.channel === "phone";
  return (
    <>
      <div className="field">
        <span id={`${id}channel`} className="field-label">
          {contactWords.channel}
        </span>
        <Radio.Group
          vertical
          aria-labelledby={`${id}channel`}
          value={draft.channel}
          onChange={({ target }) => onChange({ channel: target.value })}
          options={channelsOf(view, draft.channel).map((value) => ({
            value,
            label: (
              <>
                {agreedChannelWords[value]} <span className="soft">{channelMeans[value]}</span>
              </>
            ),
          }))}
        />
      </div>
      {withPhone && (
        <div className="field">
          <label htmlFor={`${id}phone`}>
            {contactWords.phone}
            {draft.channel === "phone" && ` · ${contactWords.phoneOptional}`}
          </label>
          <Input
            id={`${id}phone`}
            value={draft.phone}
            maxLength={11}
            inputMode="numeric"
            placeholder={contactWords.phoneHint}
            onChange={(event) => onChange({ phone: event.target.value })}
          />
          {draft.phone.trim() !== "" && !isPhoneRight(draft) && (
            <p className="field-problem">{contactWords.phoneWrong}</p>
          )}
        </div>
      )}
      <div className="contact-grid">
        <div className="field">
          <span className="field-label">{contactWords.hours}</span>
          <HoursChoice from={draft.from} to={draft.to} onChange={onChange} />
        </div>
        <div className="field">
          <label htmlFor={`${id}who`}>{contactWords.who}</label>
          <Select
            id={`${id}who`}
            className="wide"
            value={draft.contact}
            onChange={(contact) => onChange({ contact })}
            options={view.contacts.map((one) => ({ value: one.id, label: contactName(one) }))}
          />
        </div>
      </div>
      <div className="contact-grid">
        <div className="field">
          <span id={`${id}language`} className="field-label">
            {contactWords.language}
          </span>
          <Radio.Group
            aria-labelledby={`${id}language`}
            value={draft.language}
            onChange={({ target }) => onChange({ language: target.value })}
            options={(["zh", "en"] as const).map((value) => ({ value, label: languageWords[value] }))}
          />
        </div>
        <div className="field">
          <span id={`${id}marketing`} className="field-label">
            {contactWords.marketing}
          </span>
          <Radio.Group
            aria-labelledby={`${id}marketing`}
            value={draft.marketing}
            onChange={({ target }) => onChange({ marketing: target.value })}
            options={[
              { value: "refused", label: contactWords.refused },
              { value: "granted", label: contactWords.granted },
            ]}
          />
        </div>
      </div>
      <p className="soft">{contactWords.marketingMeans}</p>
    </>
  );
}
