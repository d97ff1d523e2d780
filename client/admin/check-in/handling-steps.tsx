import type { Instant } from "@shared/calendar/instant";
import type { Handling, HandlingStep } from "@shared/triage/handling";
import { useNow } from "../parts/use-now";
import { checkInWords, outcomeWords, stepWords } from "../words/check-in-words";
import { clinicMoment } from "../words/clinic-time";

const replyOf = (step: HandlingStep): string | undefined => (step.kind === "notReached" ? undefined : step.reply);

function Step({ step, now }: { readonly step: HandlingStep; readonly now: Instant }) {
  const reply = replyOf(step);
  return (
    <li>
      <span className={`step-dot is-${step.kind}`} aria-hidden="true" />
      <div>
        <p>
          <strong>{step.by.name}</strong> {stepWords[step.kind]}
          {step.kind === "contacted" && `，${outcomeWords[step.outcome]}`}
          <span className="soft step-at">{clinicMoment(step.at, now)}</span>
        </p>
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
      </div>
    </li>
  );
}

/** Who did what about a check-in, in the order in which it happened. */
export function HandlingSteps({ handling }: { readonly handling: Handling }) {
  const now = useNow(60_000);
  if (handling.steps.length === 0) return <p className="soft">{checkInWords.noSteps}</p>;
  return (
    <ol className="handling-steps">
      {handling.steps.map((step) => (
        <Step key={`${step.at}-${step.kind}-${step.by.id}`} step={step} now={now} />
      ))}
    </ol>
  );
}
