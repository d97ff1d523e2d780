import type { VisitStep } from "@shared/visit/visit";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { moverWords, visitStepWords } from "../words/visit-words";
import { VisitShape } from "./visit-mark";

/** Who moved it on, when, to what and why; corrections stand after what they correct. */
export function VisitSteps({ steps }: { readonly steps: readonly VisitStep[] }) {
  const now = useNow(60_000);
  return (
    <ol className="visit-steps">
      {steps.map((step) => (
        <li key={`${step.at}-${step.to}`}>
          <VisitShape state={step.to} />
          <div>
            <p>
              <strong>{visitStepWords(step)}</strong> {moverWords(step.by)}
              <span className="soft"> {clinicMoment(step.at, now)}</span>
            </p>
            {step.reason !== undefined && <p className="step-note">{step.reason}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
