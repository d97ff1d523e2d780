import { clinicDateAt } from "@shared/calendar/instant";
import type { DepartureRow } from "@shared/contract/desk-views";
import { Button } from "antd";
import { Link } from "react-router";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { visitAddress } from "../visit/visit-address";
import { clinicMoment } from "../words/clinic-time";
import { departureOutcomeWords, departureWords } from "../words/departure-words";
import { leftWithoutWords, visitWords } from "../words/visit-words";

interface Props {
  readonly rows: readonly DepartureRow[];
  readonly onRecord: (row: DepartureRow) => void;
}

function FollowUp({ row }: { readonly row: DepartureRow }) {
  const now = useNow(60_000);
  const since = row.bookedSince;
  return (
    <>
      {row.outcome !== undefined && <strong>{departureOutcomeWords[row.outcome]}</strong>}
      {row.closedBy && row.closedAt !== undefined && (
        <span className="soft">{departureWords.by(row.closedBy.name, clinicMoment(row.closedAt, now))}</span>
      )}
      <span className={since === undefined ? "soft" : "departure-since"}>
        {since === undefined ? departureWords.notSince : departureWords.bookedSince(clinicMoment(since, now))}
      </span>
    </>
  );
}

/** Who left when and why, whether they have booked since, and what the team found out. */
export function DepartureTable({ rows, onRecord }: Props) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  return (
    <ListTable
      columns={[departureWords.patient, departureWords.left, departureWords.reason, departureWords.result]}
      actions={departureWords.record}
    >
      {rows.map((row) => (
        <tr key={row.appointmentId}>
          <th scope="row">
            <Link to={visitAddress(clinicDateAt(row.leftAt), row.appointmentId)}>{row.patientName}</Link>
            <span className="soft">{row.title}</span>
          </th>
          <td>
            {clinicMoment(row.leftAt, now)}
            {row.episodeId !== undefined && mayDo("readPatient") && (
              <Link className="departure-episode" to={`/patients/${row.episodeId}`}>
                {visitWords.openPatient}
              </Link>
            )}
          </td>
          <td>
            {leftWithoutWords[row.reason]}
            {row.note !== undefined && <span className="soft">{row.note}</span>}
          </td>
          <td>
            <FollowUp row={row} />
          </td>
          <td className="cell-action">
            {row.state === "open" && mayDo("moveVisit") && (
              <Button onClick={() => onRecord(row)}>{departureWords.record}</Button>
            )}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
