import type { ExperimentDetail } from "@shared/contract/experiment-views";
import { Board } from "../../parts/board";
import { useNow } from "../../parts/use-now";
import { clinicMoment } from "../../words/clinic-time";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { exitReasonWords } from "../../words/experiment-words";
import { armTitle } from "../verdict-sentence";

/** The server hands out no more. */
const most = 100;

/** Who left before the end and why: nobody disappears from an experiment unseen. */
export function ExitTable({ row }: { readonly row: ExperimentDetail }) {
  const now = useNow(60_000);
  const { exits } = row;
  return (
    <Board title={experimentDetailWords.exits}>
      {exits.length === 0 ? (
        <p className="soft">{experimentDetailWords.exitsNone}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{experimentDetailWords.patient}</th>
              <th scope="col">{experimentDetailWords.arm}</th>
              <th scope="col">{experimentDetailWords.why}</th>
              <th scope="col">{experimentDetailWords.when}</th>
            </tr>
          </thead>
          <tbody>
            {exits.map((exit) => (
              <tr key={`${exit.at}-${exit.armId}-${exit.patientName}`}>
                <th scope="row">{exit.patientName}</th>
                <td>{armTitle(row, exit.armId)}</td>
                <td>{exitReasonWords[exit.reason]}</td>
                <td>{clinicMoment(exit.at, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="soft">
        {experimentDetailWords.exitsMeans}
        {row.state === "running" && experimentDetailWords.evictHint}
        {exits.length >= most && experimentDetailWords.exitsMost}
      </p>
    </Board>
  );
}
