import { useState, useSyncExternalStore } from "react";
import { onSheetChange, openSheet } from "@/platform/subscription-sheet.h5";
import { reminderWords } from "@/words/reminder-words";
import { ActionButton } from "./action-button";
import { BottomSheet } from "./bottom-sheet";
import { ChoiceRow } from "./choice-row";

/** What WeChat asks on a phone, in the looks of this program: one tick a message, allow or cancel. */
export function SubscriptionSheet() {
  const sheet = useSyncExternalStore(onSheetChange, openSheet);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const asked = sheet?.asked ?? [];
  const accepted = () => asked.map(({ templateId }) => templateId).filter((id) => !refused.includes(id));
  const toggle = (id: string) =>
    setRefused(refused.includes(id) ? refused.filter((one) => one !== id) : [...refused, id]);
  return (
    <BottomSheet open={sheet !== undefined} title={reminderWords.sheetTitle} onClose={() => sheet?.answer([])}>
      {asked.map(({ templateId: id, title }) => (
        <ChoiceRow key={id} kind="checkbox" text={title} chosen={!refused.includes(id)} onTap={() => toggle(id)} />
      ))}
      <div className="soft gap">{reminderWords.sheetHint}</div>
      <div className="gap" />
      <ActionButton id="allow-messages" text={reminderWords.accept} onTap={() => sheet?.answer(accepted())} />
      <ActionButton id="refuse-messages" kind="outline" text={reminderWords.reject} onTap={() => sheet?.answer([])} />
    </BottomSheet>
  );
}
