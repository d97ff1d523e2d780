import type { CheckInRecord } from "@shared/contract/staff-views";
import { painChange } from "../check-in/pain-change";
import { SeverityMark } from "../parts/severity-mark";
import { useNow } from "../parts/use-now";
import { checkInWords, dayWords } from "../words/check-in-words";
import { clinicMoment } from "../words/clinic-time";
import { patientWords } from "../words/patient-words";

/** The numbers behind the drawing. */
export function TrendTable({ checkIns }: { readonly checkIns: readonly CheckInRecord[] }) {
  const now = useNow(60_000);
  const { table } = patientWords;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{table.day}</th>
          <th scope="col">{table.at}</th>
          <th scope="col">{table.pain}</th>
          <th scope="col">{table.change}</th>
          <th scope="col">{table.followed}</th>
          <th scope="col">{table.urgency}</th>
        </tr>
      </thead>
      <tbody>
        {checkIns.map((one) => {
          const change = painChange(checkIns, one.checkInId);
          return (
            <tr key={one.checkInId}>
              <th scope="row">{dayWords(one.day)}</th>
              <td>{clinicMoment(one.at, now)}</td>
              <td>{one.pain}</td>
              <td>{change === undefined ? "—" : checkInWords.painChange(change)}</td>
              <td>{one.followed === undefined ? "—" : `${Math.round(one.followed * 100)}%`}</td>
              <td>
                <SeverityMark urgency={one.urgency} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
