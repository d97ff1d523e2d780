import type { Instant } from "@shared/calendar/instant";
import type { OutboxRow } from "@shared/contract/message-views";
import type { PatientView } from "@shared/contract/staff-views";
import { Link } from "react-router";
import { contactAddress } from "../messages/contact-address";
import { MessageState } from "../messages/message-state";
import "../messages/messages.css";
import { Board } from "../parts/board";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { contactWords } from "../words/contact-words";
import { messageSubjectWords } from "../words/message-subject-words";
import { patientWords } from "../words/patient-words";
import "../parts/earlier.css";
import "./message-history.css";

const shownAtOnce = 6;

function Planned({ messages, now }: { readonly messages: readonly OutboxRow[]; readonly now: Instant }) {
  if (messages.length === 0) return null;
  const next = Math.min(...messages.map(({ at }) => at)) as Instant;
  return <p className="soft">{patientWords.messagesPlanned(messages.length, clinicMoment(next, now))}</p>;
}

function MessageList({ messages, now }: { readonly messages: readonly OutboxRow[]; readonly now: Instant }) {
  return (
    <ul className="side-list">
      {messages.map((row) => (
        <li key={row.messageId}>
          <span>
            {messageSubjectWords(row)}
            {row.facts.notice && `：${row.facts.notice.title}`}
          </span>
          <span className="soft">{clinicMoment(row.at, now)}</span>
          <span className="side-state">
            <MessageState row={row} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Messages that were sent, or decided against with the reason; how many more are planned; the way to all of them. */
export function MessageHistory({ messages, patientId }: Pick<PatientView, "messages" | "patientId">) {
  const now = useNow(60_000);
  const { mayDo } = useSession();
  const settled = messages.filter(({ state }) => state !== "planned");
  return (
    <Board
      title={patientWords.messages}
      tools={mayDo("readOutbox") && <Link to={contactAddress(patientId)}>{contactWords.all}</Link>}
    >
      {messages.length === 0 && <p className="soft">{patientWords.messagesNone}</p>}
      <Planned messages={messages.filter(({ state }) => state === "planned")} now={now} />
      <MessageList messages={settled.slice(0, shownAtOnce)} now={now} />
      {settled.length > shownAtOnce && (
        <details className="earlier">
          <summary>{patientWords.messagesEarlier(settled.length - shownAtOnce)}</summary>
          <MessageList messages={settled.slice(shownAtOnce)} now={now} />
        </details>
      )}
    </Board>
  );
}
