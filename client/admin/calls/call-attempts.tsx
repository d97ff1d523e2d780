import type { CallRow } from "@shared/contract/staff-views";
import { useNow } from "../parts/use-now";
import { callOutcomeWords, callWords } from "../words/call-words";
import { clinicMoment } from "../words/clinic-time";

/** Who tried to reach the person, when, and how it ended. */
export function CallAttempts({ attempts }: Pick<CallRow, "attempts">) {
  const now = useNow(60_000);
  if (attempts.length === 0) return <span className="soft">{callWords.none}</span>;
  return (
    <ol className="call-attempts">
      {attempts.map(({ by, at, outcome, note }) => (
        <li key={`${at}-${by.id}`}>
          <strong>{by.name}</strong> {callOutcomeWords[outcome]}
          <span className="soft"> {clinicMoment(at, now)}</span>
          {note !== undefined && <p className="step-note">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
