import type { CheckInRecord } from "@shared/contract/staff-views";
import { AnsweredList } from "../check-in/answered-list";
import { FindingsList } from "../check-in/findings-list";
import { HandlingSteps } from "../check-in/handling-steps";
import { painChange } from "../check-in/pain-change";
import { PainFigure } from "../check-in/pain-figure";
import { Board } from "../parts/board";
import { SeverityMark } from "../parts/severity-mark";
import { useNow } from "../parts/use-now";
import { checkInWords, dayWords, stateWords } from "../words/check-in-words";
import { clinicMoment } from "../words/clinic-time";
import { patientWords } from "../words/patient-words";
import "./check-in-history.css";

interface ItemProps {
  readonly checkIn: CheckInRecord;
  readonly change: number | undefined;
  readonly startsOpen: boolean;
}

function HistoryItem({ checkIn, change, startsOpen }: ItemProps) {
  const now = useNow(60_000);
  return (
    <details className="history" open={startsOpen}>
      <summary>
        <SeverityMark urgency={checkIn.urgency} />
        <strong className="history-day">{dayWords(checkIn.day)}</strong>
        <span className="soft history-at">{clinicMoment(checkIn.at, now)}</span>
        <PainFigure pain={checkIn.pain} by={change} />
        <span className="soft">
          {checkIn.followed === undefined ? "" : `${checkInWords.followed} ${Math.round(checkIn.followed * 100)}%`}
        </span>
        <span className={`standing is-${checkIn.handling.state}`}>{stateWords[checkIn.handling.state]}</span>
      </summary>
      <div className="history-body">
        {checkIn.findings.length > 0 && <FindingsList findings={checkIn.findings} />}
        <AnsweredList answered={checkIn.answered} />
        <h3>{checkInWords.handling}</h3>
        <HandlingSteps handling={checkIn.handling} />
      </div>
    </details>
  );
}

/** Every check-in with its answers in words and what was done about it; the newest stands open. */
export function CheckInHistory({ checkIns }: { readonly checkIns: readonly CheckInRecord[] }) {
  return (
    <Board title={patientWords.checkIns}>
      {checkIns.length === 0 && <p className="soft">{patientWords.checkInsNone}</p>}
      {checkIns.map((checkIn, place) => (
        <HistoryItem
          key={checkIn.checkInId}
          checkIn={checkIn}
          change={painChange(checkIns, checkIn.checkInId)}
          startsOpen={place === 0}
        />
      ))}
      {checkIns.length === 100 && <p className="soft">{patientWords.checkInsMost}</p>}
    </Board>
  );
}
