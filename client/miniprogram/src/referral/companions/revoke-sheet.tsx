import type { CompanionList, CompanionRow } from "@shared/contract/referral-views";
import Taro from "@tarojs/taro";
import { api } from "@/care/api";
import { ConfirmSheet } from "@/components/confirm-sheet";
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
  const revoke = async () => {
    if (row === undefined) return;
    const reply = await api.call("companion.revoke", { episodeId, companionId: row.companionId });
    if (!reply.ok) return reply.problem;
    Taro.showToast({ title: companionWords.revoked, icon: "none" });
    onRevoked(reply.data);
    return;
  };
  return (
    <ConfirmSheet
      id="revoke"
      open={row !== undefined}
      title={companionWords.revokeTitle(row?.label ?? "")}
      text={companionWords.revokeText}
      yes={companionWords.revokeYes}
      no={companionWords.revokeNo}
      onYes={revoke}
      onClose={onClose}
    />
  );
}
