import { ActionButton } from "@/components/action-button";
import { open } from "@/routes";
import { checkInWords } from "@/words/check-in-words";
import { screenWords } from "@/words/screen-words";

interface StepFooterProps {
  readonly first: boolean;
  readonly last: boolean;
  /** The step has its answer. */
  readonly ready: boolean;
  onBack(): void;
  onNext(): void;
}

/** Back and on, with the emergency entry always beside them. */
export function StepFooter({ first, last, ready, onBack, onNext }: StepFooterProps) {
  return (
    <>
      <ActionButton
        id="emergency"
        kind="red-outline"
        text={screenWords.emergencyShort}
        onTap={() => open("emergency")}
      />
      {!first && <ActionButton id="previous" kind="outline" text={checkInWords.previous} onTap={onBack} />}
      <ActionButton
        id={last ? "submit" : "next"}
        text={last ? checkInWords.submit : checkInWords.next}
        off={!ready}
        onTap={onNext}
      />
    </>
  );
}
