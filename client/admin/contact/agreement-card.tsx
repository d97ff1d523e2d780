import type { ContactView } from "@shared/contract/message-views";
import { unagreed } from "@shared/reminder/agreement";
import { Button } from "antd";
import { useState } from "react";
import { Board } from "../parts/board";
import { type Fact, FactList } from "../parts/fact-list";
import { useSession } from "../session/session-context";
import { clinicMoment, minuteClock } from "../words/clinic-time";
import { channelMeans, contactWords, languageWords } from "../words/contact-words";
import { agreedChannelWords } from "../words/message-outcome-words";
import { contactName } from "./contact-name";
import { RecordAgreement } from "./record-agreement";

/** How the clinic and the patient agreed to stay in touch, and the way to write it down for the patient. */
export function AgreementCard({ view }: { readonly view: ContactView }) {
  const { mayDo } = useSession();
  const [recording, setRecording] = useState(false);
  const { agreement, contacts, marketingBar, reachable, now } = view;
  const { channel, hours, contact, language } = agreement ?? unagreed;
  const who = contacts.find(({ id }) => id === contact);
  const marketing = agreement?.marketing.state ?? "refused";
  const facts: readonly Fact[] = [
    [contactWords.channel, agreedChannelWords[channel]],
    [contactWords.hours, `${minuteClock(hours.from)}–${minuteClock(hours.to)}`],
    [contactWords.who, who ? contactName(who) : contactWords.self],
    ...(agreement?.phone === undefined ? [] : [[contactWords.phone, agreement.phone] as const]),
    [contactWords.language, languageWords[language]],
    [contactWords.marketing, contactWords[marketing]],
  ];
  return (
    <Board
      title={contactWords.agreement}
      tools={
        mayDo("sendMessage") && (
          <Button size="small" onClick={() => setRecording(true)}>
            {contactWords.record}
          </Button>
        )
      }
    >
      <FactList facts={facts} />
      <p className="soft">{agreement ? channelMeans[channel] : contactWords.none}</p>
      {agreement && <p className="soft">{contactWords.agreedAt(clinicMoment(agreement.at, now))}</p>}
      {marketingBar !== undefined && marketing === "granted" && (
        <p className="contact-warning">{contactWords.bar[marketingBar]}</p>
      )}
      {!reachable && <p className="contact-warning">{contactWords.unreachable}</p>}
      {recording && <RecordAgreement view={view} onClose={() => setRecording(false)} />}
    </Board>
  );
}
