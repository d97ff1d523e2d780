import type { Instant } from "@shared/calendar/instant";
import type { PatientView } from "@shared/contract/staff-views";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { messageReasonWords, messageStateWords, patientWords } from "../words/patient-words";
import { Board } from "./board";
import "./message-history.css";

const shownAtOnce = 6;

type Message = PatientView["messages"][number];

function Planned({ messages, now }: { readonly messages: readonly Message[]; readonly now: Instant }) {
  if (messages.length === 0) return null;
  const next = Math.min(...messages.map(({ at }) => at)) as Instant;
  return <p className="soft">{patientWords.messagesPlanned(messages.length, clinicMoment(next, now))}</p>;
}

function MessageList({ messages, now }: { readonly messages: readonly Message[]; readonly now: Instant }) {
  return (
    <ul className="side-list">
      {messages.map(({ at, title, state, reason }) => (
        <li key={`${at}-${title}-${state}`}>
          <span>{title}</span>
          <span className="soft">{clinicMoment(at, now)}</span>
          <span>
            {messageStateWords(state)}
            {reason !== undefined && `：${messageReasonWords(reason)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Messages that were sent, or decided against with the reason; how many more are planned. */
export function MessageHistory({ messages }: Pick<PatientView, "messages">) {
  const now = useNow(60_000);
  const settled = messages.filter(({ state }) => state !== "planned");
  return (
    <Board title={patientWords.messages}>
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
