import type { CaseKind, CaseStep } from "@shared/case/case";
import { type VisibleStep, visibleSteps } from "@shared/case/visible-steps";
import { StepLine } from "../parts/step-line";
import { caseStepWords, caseWords } from "../words/case-words";

interface Props {
  readonly kind: CaseKind;
  readonly steps: readonly CaseStep[];
}

/** What the patient reads of a step of the team. */
const seenOf = (seen: VisibleStep | undefined): string | undefined =>
  seen?.kind === "handedOver" && seen.to !== undefined
    ? caseWords.patientSeesHandOver(seen.to, seen.text ?? "")
    : seen?.text;

function Words({ step }: { readonly step: CaseStep }) {
  const [visible] = visibleSteps([step]);
  const seen = seenOf(visible);
  const note = "note" in step ? step.note : undefined;
  return (
    <>
      {seen !== undefined && (
        <p className={step.by ? "step-reply" : "step-reply is-patient"}>
          {step.by ? caseWords.patientSees : caseWords.patientSaid}
          {seen}
        </p>
      )}
      {note !== undefined && (
        <p className="step-note">
          {caseWords.teamOnly}
          {note}
        </p>
      )}
    </>
  );
}

/** What happened to a case from the beginning: who did what when, what the patient saw of it, and what stays with the team. */
export function CaseSteps({ kind, steps }: Props) {
  return (
    <ol className="step-list case-steps">
      {steps.map((step, place) => (
        <StepLine
          key={`${step.at}-${step.kind}-${place}`}
          kind={step.kind}
          who={step.by?.name ?? caseWords.patient}
          what={caseStepWords(step, kind)}
          at={step.at}
        >
          <Words step={step} />
        </StepLine>
      ))}
    </ol>
  );
}
