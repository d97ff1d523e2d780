import type { ContactView, OutboxRow } from "@shared/contract/message-views";
import { isFinal } from "@shared/message/message";
import { useState } from "react";
import { TakeBack } from "../messages/take-back";
import { contactWords } from "../words/contact-words";
import { MessageBoard } from "./message-board";

/** The server hands out no more. */
const most = 100;

/** What comes next, the soonest first, and below it what has been, the latest first. */
export function ContactMessages({ messages }: Pick<ContactView, "messages">) {
  const [taking, setTaking] = useState<OutboxRow>();
  const ahead = messages.filter(({ state }) => !isFinal(state)).sort((one, other) => one.at - other.at);
  const ended = messages.filter(({ state }) => isFinal(state));
  return (
    <>
      <MessageBoard
        title={contactWords.ahead}
        rows={ahead}
        nothing={contactWords.aheadNone}
        atOnce={4}
        onTakeBack={setTaking}
      />
      <MessageBoard
        title={contactWords.history}
        rows={ended}
        nothing={contactWords.historyNone}
        note={messages.length >= most ? contactWords.historyMost : undefined}
        atOnce={20}
        onTakeBack={setTaking}
      />
      {taking && <TakeBack key={taking.messageId} row={taking} onClose={() => setTaking(undefined)} />}
    </>
  );
}
