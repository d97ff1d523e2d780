import type { Handling, HandlingStep } from "@shared/triage/handling";
import { StepLine } from "../parts/step-line";
import { checkInWords, outcomeWords, stepWords } from "../words/check-in-words";

const replyOf = (step: HandlingStep): string | undefined => (step.kind === "notReached" ? undefined : step.reply);

function Step({ step }: { readonly step: HandlingStep }) {
  const reply = replyOf(step);
  const what = stepWords[step.kind] + (step.kind === "contacted" ? `，${outcomeWords[step.outcome]}` : "");
  return (
    <StepLine kind={step.kind} who={step.by.name} what={what} at={step.at}>
      {step.note && (
        <p className="step-note">
          {checkInWords.note}
          {step.note}
        </p>
      )}
      {reply && (
        <p className="step-reply">
          {checkInWords.replyToPatient}
          {reply}
        </p>
      )}
    </StepLine>
  );
}

/** Who did what about a check-in, in the order in which it happened. */
export function HandlingSteps({ handling }: { readonly handling: Handling }) {
  if (handling.steps.length === 0) return <p className="soft">{checkInWords.noSteps}</p>;
  return (
    <ol className="step-list">
      {handling.steps.map((step) => (
        <Step key={`${step.at}-${step.kind}-${step.by.id}`} step={step} />
      ))}
    </ol>
  );
}
