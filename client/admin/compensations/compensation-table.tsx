import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { CompensationRow } from "@shared/contract/desk-views";
import { Button } from "antd";
import { Link } from "react-router";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { visitAddress } from "../visit/visit-address";
import { clinicMoment } from "../words/clinic-time";
import { compensationStateWords, compensationWords, recipientWords, yuan } from "../words/compensation-words";
import { overBy } from "./over-by";

interface Props {
  readonly rows: readonly CompensationRow[];
  readonly onDecide: (decision: "grant" | "decline", row: CompensationRow) => void;
}

function Decision({ row, now }: { readonly row: CompensationRow; readonly now: Instant }) {
  return (
    <>
      <span className={row.state === "granted" ? "tag is-active" : "tag"}>{compensationStateWords[row.state]}</span>
      {row.item && `${row.item.title} ${yuan(row.item.cost)}`}
      {row.reason}
      {row.decidedBy && row.decidedAt !== undefined && (
        <span className="soft">{compensationWords.by(row.decidedBy.name, clinicMoment(row.decidedAt, now))}</span>
      )}
    </>
  );
}

/** Whose promise was broken by how much, and what was decided by whom. */
export function CompensationTable({ rows, onDecide }: Props) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{compensationWords.patient}</th>
          <th scope="col">{compensationWords.for}</th>
          <th scope="col">{compensationWords.waited}</th>
          <th scope="col">{compensationWords.decision}</th>
          <th scope="col">
            <span className="hidden-text">{compensationWords.grant}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.compensationId}>
            <th scope="row">
              <Link to={visitAddress(clinicDateAt(row.proposedAt), row.appointmentId)}>{row.patientName}</Link>
              <span className="soft">
                {row.title} · {compensationWords.at(clinicMoment(row.proposedAt, now))}
              </span>
            </th>
            <td>{recipientWords[row.for]}</td>
            <td>
              <strong className="compensation-over">{compensationWords.over(overBy(row))}</strong>
              <span className="soft">{compensationWords.waitedWords(row.waitedMinutes, row.promisedMinutes)}</span>
            </td>
            <td>
              <Decision row={row} now={now} />
            </td>
            <td className="cell-action">
              {row.state === "proposed" && mayDo("decideCompensation") && (
                <>
                  <Button onClick={() => onDecide("grant", row)}>{compensationWords.grant}</Button>
                  <Button type="text" onClick={() => onDecide("decline", row)}>
                    {compensationWords.decline}
                  </Button>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
