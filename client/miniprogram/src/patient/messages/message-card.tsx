import type { Instant } from "@shared/calendar/instant";
import type { InboxMessage } from "@shared/contract/message-views";
import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Icon, type IconName } from "@/components/icon";
import { Tag } from "@/components/tag";
import { momentWords } from "@/words/day-words";
import { messageWords } from "@/words/message-words";
import { NoticeBody } from "./notice-body";
import { TaskBody } from "./task-body";
import { VisitBody } from "./visit-body";

export interface MessageProps {
  readonly message: InboxMessage;
  readonly now: Instant;
}

interface MessageCardProps extends MessageProps {
  /** No newer message is about the same appointment. */
  readonly newest: boolean;
  /** Messages of several people stand in the list. */
  readonly named: boolean;
  readonly clinic: Clinic | undefined;
}

const icons = {
  visit: "calendar",
  checkIn: "pulse",
  card: "sheet",
  planVisit: "calendar",
  reply: "chat",
  offer: "gift",
  notice: "info",
  survey: "sheet",
} as const satisfies Record<InboxMessage["kind"], IconName>;

function titleOf({ kind, facts }: InboxMessage): string {
  return facts.notice?.title ?? messageWords.titles[kind];
}

function Body(props: MessageCardProps) {
  const { kind } = props.message;
  if (kind === "visit") return <VisitBody {...props} />;
  return kind === "notice" ? <NoticeBody message={props.message} /> : <TaskBody {...props} />;
}

/** One message: what it is about, when it came, whether it is new, and what can be done. */
export function MessageCard(props: MessageCardProps) {
  const { message, named } = props;
  const { kind, unread, at, patientName, messageId } = message;
  return (
    <View className="sheet message" id={`message-${messageId}`}>
      <View className="message__head">
        <View className="row__icon">
          <Icon name={icons[kind]} small />
        </View>
        <View className="row__body">
          <Heading className="lead" text={titleOf(message)} />
          <View className="soft">
            {named && patientName !== ""
              ? `${momentWords(at)} · ${messageWords.forPerson(patientName)}`
              : momentWords(at)}
          </View>
        </View>
        {unread && (
          <View className="message__unread">
            <View className="message__dot" />
            <View>{messageWords.unread}</View>
          </View>
        )}
      </View>
      {message.purpose === "marketing" && (
        <View className="gap">
          <Tag tone="soft" text={messageWords.marketing} />
        </View>
      )}
      <Body {...props} />
    </View>
  );
}
