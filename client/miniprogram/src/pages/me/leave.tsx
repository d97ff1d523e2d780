import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { leave } from "@/care/leave";
import { isWaiting } from "@/care/queue";
import { useStore } from "@/care/store";
import { meView } from "@/care/views";
import { outbox } from "@/check-in/outbox";
import { isPending } from "@/check-in/outgoing";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { Notice } from "@/components/notice";
import { alarms } from "@/survey/alarms";
import { sheetOutbox } from "@/survey/sheet-outbox";
import { meWords } from "@/words/me-words";

/** The way out: clears the phone, after saying what that means. */
export function Leave() {
  const [asking, setAsking] = useState(false);
  const unsent = [
    ...useStore(outbox.store).filter(isPending),
    ...useStore(sheetOutbox.store).filter(isWaiting),
    ...useStore(alarms.store).filter(isWaiting),
  ];
  const go = () => {
    setAsking(false);
    leave();
    Taro.showToast({ title: meWords.left, icon: "success" });
    meView.load();
  };
  return (
    <View className="section">
      <ActionButton id="leave" kind="outline" text={meWords.leave} onTap={() => setAsking(true)} />
      <BottomSheet open={asking} title={meWords.leaveTitle} onClose={() => setAsking(false)}>
        <View>{meWords.leaveText}</View>
        {unsent.length > 0 && (
          <View className="gap">
            <Notice icon="warning" tone="amber">
              {meWords.leavePending}
            </Notice>
          </View>
        )}
        <View className="section">
          <ActionButton id="leave-yes" kind="outline" text={meWords.leaveYes} onTap={go} />
          <ActionButton text={meWords.leaveNo} onTap={() => setAsking(false)} />
        </View>
      </BottomSheet>
    </View>
  );
}
