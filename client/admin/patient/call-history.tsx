import type { CallRow } from "@shared/contract/staff-views";
import { CallAttempts } from "../calls/call-attempts";
import { Board } from "../parts/board";
import { callReasonWords, callWords } from "../words/call-words";
import { patientWords } from "../words/patient-words";
import "./call-history.css";

/** The calls owed to this person and how each attempt ended. */
export function CallHistory({ calls }: { readonly calls: readonly CallRow[] }) {
  return (
    <Board title={patientWords.calls}>
      {calls.length === 0 && <p className="soft">{patientWords.callsNone}</p>}
      {calls.map((call) => (
        <div key={call.callId} className="call-history">
          <p>
            {callReasonWords(call)}
            <span className={`standing is-${call.state}`}>
              {call.state === "open" ? callWords.open : callWords.closed}
            </span>
          </p>
          <CallAttempts attempts={call.attempts} />
        </div>
      ))}
    </Board>
  );
}
