import type { CheckInRecord } from "@shared/contract/staff-views";
import { FindingsList } from "../check-in/findings-list";
import { HandleForm } from "../check-in/handle-form";
import { HandlingSteps } from "../check-in/handling-steps";
import { Board } from "../parts/board";
import { DueClock } from "../parts/due-clock";
import { SeverityMark } from "../parts/severity-mark";
import { useSession } from "../session/session-context";
import { dayWords } from "../words/check-in-words";
import { patientWords } from "../words/patient-words";
import "./open-check-ins.css";

const ranks = { red: 0, yellow: 1, none: 2 } as const;

const mostUrgentFirst = (checkIns: readonly CheckInRecord[]): readonly CheckInRecord[] =>
  checkIns
    .filter(({ handling }) => handling.state !== "closed")
    .sort((one, other) => ranks[one.urgency] - ranks[other.urgency] || one.dueAt - other.dueAt);

/** What still waits for the team, the most urgent with everything needed to act on it right here. */
export function OpenCheckIns({ checkIns }: { readonly checkIns: readonly CheckInRecord[] }) {
  const { mayDo } = useSession();
  const open = mostUrgentFirst(checkIns);
  if (open.length === 0) {
    return (
      <Board title={patientWords.open} className="no-print">
        <p className="soft">✓ {patientWords.noneOpen}</p>
      </Board>
    );
  }
  return (
    <Board title={`${patientWords.open}（${open.length}）`} className="no-print">
      {open.map((checkIn) => (
        <div key={checkIn.checkInId} className="open-check-in">
          <p className="open-check-in-head">
            <SeverityMark urgency={checkIn.urgency} />
            <strong>{dayWords(checkIn.day)}</strong>
            <DueClock dueAt={checkIn.dueAt} />
          </p>
          <FindingsList findings={checkIn.findings} />
          {checkIn.handling.steps.length > 0 && <HandlingSteps handling={checkIn.handling} />}
          {mayDo("handleCheckIn") && <HandleForm row={checkIn} />}
        </div>
      ))}
    </Board>
  );
}
