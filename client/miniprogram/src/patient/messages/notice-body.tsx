import type { InboxMessage } from "@shared/contract/message-views";
import { View } from "@tarojs/components";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { open } from "@/routes";
import { messageWords } from "@/words/message-words";

/** What the clinic tells several people; offers and events with the way to stop them. */
export function NoticeBody({ message }: { readonly message: InboxMessage }) {
  const { facts, purpose } = message;
  return (
    <>
      {facts.notice !== undefined && <View className="message__text">{facts.notice.body}</View>}
      {purpose === "marketing" && (
        <Tappable id="stop-marketing" className="message__link" onTap={() => open("agreement")}>
          <View>{messageWords.stopMarketing}</View>
          <Icon name="right" small />
        </Tappable>
      )}
    </>
  );
}
