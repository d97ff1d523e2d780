import type { MyCase } from "@shared/contract/case-views";
import { View } from "@tarojs/components";
import type { Queued } from "@/care/queue";
import { aria } from "@/platform/aria";
import type { Alarm } from "@/survey/alarms";
import { momentWords } from "@/words/day-words";
import { safetyWords } from "@/words/safety-words";

type AlarmOnItsWay = Queued<Alarm, { case: MyCase }>;

function wordsFor({ state, receipt }: AlarmOnItsWay): string {
  // the first alarm has arrived; what was answered since may still be on its way
  if (receipt !== undefined) return safetyWords.told(receipt.case.owner.name, momentWords(receipt.case.openedAt));
  if (state === "sending") return safetyWords.telling;
  return state === "refused" ? safetyWords.refused : safetyWords.notTold;
}

/** Whether the team knows, and when somebody looks. It is never said before the clinic's answer is there. */
export function AlarmDelivery({ alarm }: { readonly alarm: AlarmOnItsWay }) {
  const { watched } = alarm.job;
  return (
    <View className="safety__delivery" id="delivery" {...aria({ live: "polite" })}>
      <View>{wordsFor(alarm)}</View>
      <View>{watched === undefined ? safetyWords.unwatched : safetyWords.watched(watched)}</View>
    </View>
  );
}
