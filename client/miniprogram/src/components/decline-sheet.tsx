import Taro from "@tarojs/taro";
import { api } from "@/care/api";
import { forgetSheet } from "@/survey/sheet-outbox";
import { sheetWords } from "@/words/sheet-words";
import { ConfirmSheet } from "./confirm-sheet";

interface DeclineSheetProps {
  /** The survey in question; absent while nothing is asked. */
  readonly sheetId: string | undefined;
  onClose(): void;
  onDeclined(): void;
}

/** Asks once whether a survey is to be left out: it is not offered again. */
export function DeclineSheet({ sheetId, onClose, onDeclined }: DeclineSheetProps) {
  const decline = async () => {
    if (sheetId === undefined) return;
    const reply = await api.call("sheet.decline", { sheetId });
    if (!reply.ok) return reply.problem;
    onClose();
    Taro.showToast({ title: sheetWords.declined, icon: "none" });
    onDeclined();
    forgetSheet(sheetId);
    return;
  };
  return (
    <ConfirmSheet
      id="decline"
      open={sheetId !== undefined}
      title={sheetWords.declineTitle}
      text={sheetWords.declineText}
      yes={sheetWords.declineYes}
      no={sheetWords.declineNo}
      onYes={decline}
      onClose={onClose}
    />
  );
}
