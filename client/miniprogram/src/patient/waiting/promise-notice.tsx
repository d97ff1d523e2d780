import type { WaitingView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { waitingWords } from "@/words/waiting-words";

/** When it takes longer than agreed: whom to tell; when the promise is broken: that we are sorry, and what follows. */
export function PromiseNotice({ view }: { readonly view: WaitingView }) {
  if (view.level === "calm") return null;
  const broken = view.level === "broken";
  return (
    <View className="gap">
      <Notice icon={broken ? "gift" : "bell"} tone="amber" live>
        <Heading className="lead" text={broken ? waitingWords.brokenTitle : waitingWords.tellDeskTitle} />
        <View>{broken ? waitingWords.brokenText : waitingWords.tellDeskText}</View>
      </Notice>
    </View>
  );
}
