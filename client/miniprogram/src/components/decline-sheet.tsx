import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { forgetSheet } from "@/survey/sheet-outbox";
import { sheetWords } from "@/words/sheet-words";
import { ActionButton } from "./action-button";
import { BottomSheet } from "./bottom-sheet";
import { ProblemLine } from "./problem-line";

interface DeclineSheetProps {
  /** The survey in question; absent while nothing is asked. */
  readonly sheetId: string | undefined;
  onClose(): void;
  onDeclined(): void;
}

/** Asks once whether a survey is to be left out: it is not offered again. */
export function DeclineSheet({ sheetId, onClose, onDeclined }: DeclineSheetProps) {
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const decline = async () => {
    if (sheetId === undefined) return;
    setSending(true);
    const reply = await api.call("sheet.decline", { sheetId });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    onClose();
    Taro.showToast({ title: sheetWords.declined, icon: "none" });
    onDeclined();
    forgetSheet(sheetId);
  };
  return (
    <BottomSheet open={sheetId !== undefined} title={sheetWords.declineTitle} onClose={onClose}>
      <View>{sheetWords.declineText}</View>
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      <View className="section">
        <ActionButton id="decline-yes" kind="outline" text={sheetWords.declineYes} off={sending} onTap={decline} />
        <ActionButton id="decline-no" text={sheetWords.declineNo} onTap={onClose} />
      </View>
    </BottomSheet>
  );
}
