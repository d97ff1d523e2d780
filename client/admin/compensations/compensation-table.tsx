import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { CompensationRow } from "@shared/contract/desk-views";
import { Button } from "antd";
import { Link } from "react-router";
import { ListTable } from "../parts/list-table";
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
    <ListTable
      columns={[compensationWords.patient, compensationWords.for, compensationWords.waited, compensationWords.decision]}
      actions={compensationWords.grant}
    >
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
    </ListTable>
  );
}
