import { templates } from "@shared/reminder/templates";
import { useState, useSyncExternalStore } from "react";
import { onSheetChange, openSheet } from "@/platform/subscription-sheet.h5";
import { reminderWords } from "@/words/reminder-words";
import { ActionButton } from "./action-button";
import { BottomSheet } from "./bottom-sheet";
import { ChoiceRow } from "./choice-row";

const titleOf = (templateId: string) =>
  Object.values(templates).find(({ id }) => id === templateId)?.title ?? templateId;

/** What WeChat asks on a phone, in the looks of this program: one tick a message, allow or cancel. */
export function SubscriptionSheet() {
  const sheet = useSyncExternalStore(onSheetChange, openSheet);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const ids = sheet?.templateIds ?? [];
  const toggle = (id: string) =>
    setRefused(refused.includes(id) ? refused.filter((one) => one !== id) : [...refused, id]);
  return (
    <BottomSheet open={sheet !== undefined} title={reminderWords.sheetTitle} onClose={() => sheet?.answer([])}>
      {ids.map((id) => (
        <ChoiceRow
          key={id}
          kind="checkbox"
          text={titleOf(id)}
          chosen={!refused.includes(id)}
          onTap={() => toggle(id)}
        />
      ))}
      <div className="soft gap">{reminderWords.sheetHint}</div>
      <div className="gap" />
      <ActionButton
        id="allow-messages"
        text={reminderWords.accept}
        onTap={() => sheet?.answer(ids.filter((id) => !refused.includes(id)))}
      />
      <ActionButton kind="outline" text={reminderWords.reject} onTap={() => sheet?.answer([])} />
    </BottomSheet>
  );
}
