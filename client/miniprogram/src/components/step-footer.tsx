import { open } from "@/routes";
import { screenWords } from "@/words/screen-words";
import { ActionButton } from "./action-button";
import "./steps.scss";

interface StepFooterProps {
  readonly first: boolean;
  /** What the main button does, and its id. */
  readonly on: { readonly id: string; readonly text: string };
  readonly off?: boolean;
  onBack(): void;
  onNext(): void;
}

/** Back and on, with the emergency entry always beside them. Belongs on a screen of the class `steps`. */
export function StepFooter({ first, on, off = false, onBack, onNext }: StepFooterProps) {
  return (
    <>
      <ActionButton
        id="emergency"
        kind="red-outline"
        text={screenWords.emergencyShort}
        onTap={() => open("emergency")}
      />
      {!first && <ActionButton id="previous" kind="outline" text={screenWords.previous} onTap={onBack} />}
      <ActionButton id={on.id} text={on.text} off={off} onTap={onNext} />
    </>
  );
}
