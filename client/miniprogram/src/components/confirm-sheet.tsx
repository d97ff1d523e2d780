import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useState } from "react";
import { ActionButton } from "./action-button";
import { BottomSheet } from "./bottom-sheet";
import { ProblemLine } from "./problem-line";

interface ConfirmSheetProps {
  /** `revoke` names the two buttons `revoke-yes` and `revoke-no`. */
  readonly id: string;
  readonly open: boolean;
  readonly title: string;
  /** What it does. */
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** Does it, and answers with what came in between. */
  onYes(): Promise<Problem | undefined>;
  onClose(): void;
}

/** Asks once before something is done that cannot be undone here, and stays with the problem when it was not done. */
export function ConfirmSheet({ id, open, title, text, yes, no, onYes, onClose }: ConfirmSheetProps) {
  const [problem, setProblem] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const close = () => {
    setProblem(undefined);
    onClose();
  };
  const confirm = async () => {
    setSending(true);
    const failure = await onYes();
    setSending(false);
    setProblem(failure);
  };
  return (
    <BottomSheet open={open} title={title} onClose={close}>
      <View>{text}</View>
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      <View className="section">
        <ActionButton id={`${id}-yes`} kind="outline" text={yes} off={sending} onTap={confirm} />
        <ActionButton id={`${id}-no`} text={no} onTap={close} />
      </View>
    </BottomSheet>
  );
}
