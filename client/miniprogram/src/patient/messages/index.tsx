import type { InboxMessage, InboxMessages } from "@shared/contract/message-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useDidShow } from "@tarojs/taro";
import { useState } from "react";
import { lookAtMessages, olderMessages } from "@/care/messages";
import { nowOf } from "@/care/now-of";
import { useStore } from "@/care/store";
import { useClinic } from "@/care/use-clinic";
import { messagesView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Notice } from "@/components/notice";
import { ProblemLine } from "@/components/problem-line";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { messageWords } from "@/words/message-words";
import { screenWords } from "@/words/screen-words";
import "./index.scss";
import { MessageCard } from "./message-card";

interface ListProps {
  readonly inbox: InboxMessages;
  readonly kept: boolean;
}

/** The newest message about each appointment: only it is acted on. */
function newestOfEach(messages: readonly InboxMessage[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    messages.flatMap(({ messageId, appointment }) => {
      if (appointment === undefined || seen.has(appointment.appointmentId)) return [];
      seen.add(appointment.appointmentId);
      return [messageId];
    }),
  );
}

function List({ inbox, kept }: ListProps) {
  const { messages, cursor } = inbox;
  const [problem, setProblem] = useState<Problem>();
  const [loading, setLoading] = useState(false);
  const clinic = useClinic();
  const newest = newestOfEach(messages);
  const severalPeople = new Set(messages.map(({ patientName }) => patientName)).size > 1;
  const more = async () => {
    setLoading(true);
    const failure = await olderMessages(inbox);
    setLoading(false);
    setProblem(failure);
  };
  if (messages.length === 0) return <Blank icon="bell" title={messageWords.none} text={messageWords.noneText} />;
  return (
    <>
      {messages.map((message) => (
        <MessageCard
          key={message.messageId}
          message={message}
          newest={newest.has(message.messageId)}
          named={severalPeople}
          clinic={clinic}
          now={nowOf(inbox.now, kept)}
        />
      ))}
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      {cursor !== undefined && (
        <View className="gap">
          <ActionButton id="older" kind="quiet" text={messageWords.more} off={loading} onTap={more} />
        </View>
      )}
    </>
  );
}

/** Everything the clinic told the person, newest first, with what can be done about it on the card itself. */
export default function MessagesPage() {
  const { view, problem, kept } = useStore(messagesView.store);
  useDidShow(() => {
    lookAtMessages();
  });
  return (
    <Screen title={messageWords.title} className="messages" footer={<EmergencyFooter />}>
      {kept && problem !== undefined && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && <ProblemNotice problem={problem} onRetry={lookAtMessages} />}
      {view !== undefined && <List inbox={view} kept={kept} />}
    </Screen>
  );
}
