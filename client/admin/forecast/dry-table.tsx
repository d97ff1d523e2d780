import type { DryRow } from "@shared/contract/message-views";
import { Link } from "react-router";
import { contactAddress } from "../messages/contact-address";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { dryReasonWords, forecastWords } from "../words/forecast-words";
import { agreedChannelWords } from "../words/message-outcome-words";
import { messageSubjectWords } from "../words/message-subject-words";

/** Who runs dry, from when, which message is the first without a yes, and why. */
export function DryTable({ rows }: { readonly rows: readonly DryRow[] }) {
  const now = useNow(60_000);
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{forecastWords.patient}</th>
          <th scope="col">{forecastWords.dryAt}</th>
          <th scope="col">{forecastWords.first}</th>
          <th scope="col" title={forecastWords.missingMeans}>
            {forecastWords.missing}
          </th>
          <th scope="col">{forecastWords.reason}</th>
          <th scope="col">{forecastWords.channel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.patientId}>
            <th scope="row">
              <Link to={contactAddress(row.patientId)}>{row.patientName}</Link>
            </th>
            <td className="dry-at">{clinicMoment(row.dryAt, now)}</td>
            <td>{messageSubjectWords(row)}</td>
            <td className="dry-at">{forecastWords.missingOf(row.missing, row.planned)}</td>
            <td>
              {row.reason === undefined ? (
                forecastWords.noGrants
              ) : (
                <span className="dry-unreachable">{dryReasonWords[row.reason]}</span>
              )}
            </td>
            <td>{agreedChannelWords[row.channel]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
