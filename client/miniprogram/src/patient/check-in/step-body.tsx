import type { CheckInForm } from "@shared/check-in/check-in-form";
import type { Step } from "@/check-in/steps";
import { ChoiceStep } from "./choice-step";
import { FinishStep } from "./finish-step";
import { PainStep } from "./pain-step";
import { PhotoStep } from "./photo-step";
import { SignsStep } from "./signs-step";
import type { CheckInUnderWay, DraftPatch } from "./use-check-in";

interface StepBodyProps {
  readonly step: Step;
  readonly underWay: CheckInUnderWay;
  readonly form: CheckInForm;
  /** Takes an answer; `thenNext` = this answer settles the step. */
  onAnswer(patch: DraftPatch, thenNext: boolean): void;
  onWork(change: 1 | -1): void;
}

/** The question of the step. */
export function StepBody({ step, underWay, form, onAnswer, onWork }: StepBodyProps) {
  const { draft, steps, goTo } = underWay;
  switch (step.kind) {
    case "pain":
      return <PainStep question={step.question} pain={draft.pain} onPain={(pain) => onAnswer({ pain }, false)} />;
    case "choice":
      return (
        <ChoiceStep
          question={step.question}
          chosen={draft.choices[step.question.id]}
          onChoose={(id) => onAnswer({ choices: { ...draft.choices, [step.question.id]: id } }, true)}
        />
      );
    case "signs":
      return (
        <SignsStep
          signs={form.signs}
          draft={draft}
          onSigns={(signs) => onAnswer({ signs, signsAnswered: signs.length > 0 }, false)}
          onNone={() => onAnswer({ signs: [], signsAnswered: true }, true)}
        />
      );
    case "photo":
      return (
        <PhotoStep
          question={step.question}
          photos={draft.photos}
          onPhotos={(change) => onAnswer(({ photos }) => ({ photos: change(photos) }), false)}
          onWork={onWork}
        />
      );
    case "finish":
      return (
        <FinishStep
          draft={draft}
          steps={steps}
          signs={form.signs}
          onContact={(needsContact) => onAnswer({ needsContact }, false)}
          onChange={goTo}
        />
      );
  }
}
