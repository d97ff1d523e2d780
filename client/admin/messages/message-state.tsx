import type { OutboxRow } from "@shared/contract/message-views";
import { isFinal, type MessageState as State } from "@shared/message/message";
import { fallbackWords, messageReasonWords, messageStateWords } from "../words/message-outcome-words";
import { outboxWords } from "../words/outbox-words";
import { isLook } from "./row-sort";

/** A look sends nothing; what is said of messages does not fit it. */
const lookWords: Readonly<Partial<Record<State, string>>> = {
  planned: outboxWords.look,
  cleared: outboxWords.lookDone,
};

const looks: Readonly<Partial<Record<State, string>>> = {
  sent: "is-sent",
  refused: "is-unsent",
  noGrant: "is-unsent",
  failed: "is-wrong",
  doubtful: "is-wrong",
  called: "is-called",
  due: "is-called",
};

/** How a message stands, why, what was done instead, and whether its reader saw it. */
export function MessageState({ row }: { readonly row: OutboxRow }) {
  const { state, reason, kind, fallback, seen, cleared } = row;
  return (
    <>
      <span className={`message-state ${looks[state] ?? ""}`}>
        {(isLook(row) && lookWords[state]) || messageStateWords(row)}
      </span>
      {cleared && <span className="soft">{outboxWords.clearedBy(cleared.by.name, cleared.note)}</span>}
      {!cleared && reason !== undefined && reason !== state && (
        <span className="soft">{messageReasonWords(reason, kind)}</span>
      )}
      {fallback !== undefined && state !== "called" && (
        <span className="message-fallback">→ {fallbackWords[fallback]}</span>
      )}
      {isFinal(state) && (seen || state === "sent") && (
        <span className={seen ? "message-seen" : "soft"}>{seen ? outboxWords.seen : outboxWords.unseen}</span>
      )}
    </>
  );
}
