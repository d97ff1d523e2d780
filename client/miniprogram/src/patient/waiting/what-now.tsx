import type { WaitingView } from "@shared/contract/appointment-views";
import type { VisitState } from "@shared/visit/visit-state";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Icon, type IconName } from "@/components/icon";
import { aria } from "@/platform/aria";
import { waitingWords } from "@/words/waiting-words";

interface Now {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

function nowFor(state: VisitState, who: string): Now {
  if (state === "called") return { icon: "right", title: waitingWords.called, text: waitingWords.calledText(who) };
  if (state === "inService") return { icon: "check", title: waitingWords.inService, text: waitingWords.inServiceText };
  if (state === "checkout") return { icon: "calendar", title: waitingWords.checkout, text: waitingWords.checkoutText };
  return { icon: "check", title: waitingWords.done, text: waitingWords.doneText };
}

/** Once the waiting is over: where to go now, in letters that are read while walking. */
export function WhatNow({ view }: { readonly view: WaitingView }) {
  const { icon, title, text } = nowFor(view.state, view.with);
  return (
    <View className={`sheet what-now what-now--${view.state}`} {...aria({ live: "assertive" })}>
      <View className="what-now__icon">
        <Icon name={icon} />
      </View>
      <Heading className="what-now__title" level={1} text={title} />
      <View className="lead">{text}</View>
      <View className="soft gap">{view.title}</View>
    </View>
  );
}
