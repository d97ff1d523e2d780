import { View } from "@tarojs/components";
import type { Draft } from "@/check-in/draft";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { Notice } from "@/components/notice";
import { checkInWords } from "@/words/check-in-words";

/** A red sign to confirm, and the answers as they were before it. */
export interface RedQuestion {
  readonly signs: readonly { readonly id: string; readonly text: string }[];
  readonly before: Draft;
}

interface RedSheetProps {
  readonly question: RedQuestion | undefined;
  /** Other signs of the list may follow. */
  readonly mayGoOn: boolean;
  onYes(signs: RedQuestion["signs"]): void;
  onNo(before: Draft): void;
  onMore(): void;
}

/** Asks once whether a red sign was meant: a slip of the finger should not send anybody to an emergency room. */
export function RedSheet({ question, mayGoOn, onYes, onNo, onMore }: RedSheetProps) {
  const { signs = [], before } = question ?? {};
  return (
    <BottomSheet open={question !== undefined} title={checkInWords.redTitle} onClose={onMore}>
      <View className="red-sheet__text">{checkInWords.redText}</View>
      {signs.map(({ id, text }) => (
        <Notice key={id} icon="warning" tone="red">
          <View className="lead">{text}</View>
        </Notice>
      ))}
      <View className="gap" />
      <ActionButton id="red-yes" kind="red" text={checkInWords.redYes} onTap={() => onYes(signs)} />
      {mayGoOn && <ActionButton id="red-more" kind="red-outline" text={checkInWords.redMore} onTap={onMore} />}
      <ActionButton
        id="red-no"
        kind="outline"
        text={checkInWords.redNo}
        onTap={() => before !== undefined && onNo(before)}
      />
    </BottomSheet>
  );
}
