import { View } from "@tarojs/components";
import { remindersView } from "@/care/reminders";
import { useStore } from "@/care/store";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { open } from "@/routes";
import { messageWords } from "@/words/message-words";
import "./messages-bell.scss";

/** The way to the messages, with how many are unread. */
export function MessagesBell() {
  const unread = useStore(remindersView.store).view?.unread ?? 0;
  return (
    <Tappable
      id="messages"
      className={`bell ${unread > 0 ? "bell--unread" : ""}`}
      spoken={{ label: messageWords.bellSaid(unread) }}
      onTap={() => open("messages")}
    >
      <Icon name="bell" small />
      <View>{messageWords.title}</View>
      {unread > 0 && <View className="bell__count">{unread > 99 ? "99+" : String(unread)}</View>}
    </Tappable>
  );
}
