import type { Problem } from "@shared/contract/problem";
import type { CompanionList, CompanionRow } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { api } from "@/care/api";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { ProblemLine } from "@/components/problem-line";
import { companionWords } from "@/words/companion-words";

interface RevokeSheetProps {
  readonly episodeId: string;
  /** The list in question; absent while nothing is asked. */
  readonly row: CompanionRow | undefined;
  onClose(): void;
  onRevoked(view: CompanionList): void;
}

/** Asks once before a list is taken back, and says what that does. */
export function RevokeSheet({ episodeId, row, onClose, onRevoked }: RevokeSheetProps) {
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const close = () => {
    setProblem(undefined);
    onClose();
  };
  const revoke = async () => {
    if (row === undefined) return;
    setSending(true);
    const reply = await api.call("companion.revoke", { episodeId, companionId: row.companionId });
    setSending(false);
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    Taro.showToast({ title: companionWords.revoked, icon: "none" });
    onRevoked(reply.data);
  };
  return (
    <BottomSheet open={row !== undefined} title={companionWords.revokeTitle(row?.label ?? "")} onClose={close}>
      <View>{companionWords.revokeText}</View>
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      <View className="section">
        <ActionButton id="revoke-yes" kind="outline" text={companionWords.revokeYes} off={sending} onTap={revoke} />
        <ActionButton id="revoke-no" text={companionWords.revokeNo} onTap={close} />
      </View>
    </BottomSheet>
  );
}
