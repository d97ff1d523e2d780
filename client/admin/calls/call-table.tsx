import { clinicDateAt } from "@shared/calendar/instant";
import type { CallRow } from "@shared/contract/staff-views";
import { Button } from "antd";
import { Link } from "react-router";
import { DueClock } from "../parts/due-clock";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { visitAddress } from "../visit/visit-address";
import { callReasonWords, callWords } from "../words/call-words";
import { clinicMoment } from "../words/clinic-time";
import { sheetWords } from "../words/sheet-words";
import { CallAttempts } from "./call-attempts";

interface Props {
  readonly rows: readonly CallRow[];
  readonly onRecord: (call: CallRow) => void;
  readonly onFill: (call: CallRow) => void;
}

function PatientName({ call }: { readonly call: CallRow }) {
  const { mayDo } = useSession();
  return mayDo("readPatient") && call.episodeId !== undefined ? (
    <Link to={`/patients/${call.episodeId}`}>{call.patientName}</Link>
  ) : (
    <span>{call.patientName}</span>
  );
}

/** Where the appointment, or the place that became free, is to be found; and what the patient wrote. */
function CallSubject({ call: { reason, appointment } }: { readonly call: CallRow }) {
  const now = useNow(60_000);
  const { mayDo } = useSession();
  if (!appointment) return null;
  const when = clinicMoment(appointment.startsAt, now);
  const words = reason === "offersPlace" ? callWords.place(when) : callWords.appointment(when);
  const to = reason === "offersPlace" ? "/waitlist" : visitAddress(clinicDateAt(appointment.startsAt), appointment.id);
  return (
    <>
      <span className="call-subject">{mayDo("readBoard") ? <Link to={to}>{words}</Link> : words}</span>
      {appointment.note !== undefined && (
        <span className="call-said">
          {callWords.said}
          {appointment.note}
        </span>
      )}
    </>
  );
}

/** The calls with why each is owed, until when, and what was tried. */
export function CallTable({ rows, onRecord, onFill }: Props) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  return (
    <ListTable
      columns={[callWords.patient, callWords.reason, callWords.due, callWords.attempts]}
      actions={callWords.record}
    >
      {rows.map((call) => (
        <tr key={call.callId}>
          <th scope="row">
            <PatientName call={call} />
            <span className="soft">{call.title}</span>
          </th>
          <td>
            {callReasonWords(call)}
            <CallSubject call={call} />
            <span className="soft">
              {callWords.opened} {clinicMoment(call.openedAt, now)}
            </span>
          </td>
          <td>{call.state === "open" ? <DueClock dueAt={call.dueAt} /> : callWords.closed}</td>
          <td>
            <CallAttempts attempts={call.attempts} />
          </td>
          <td className="cell-action">
            {call.state === "open" && call.sheet && mayDo("handleCase") && (
              <Button onClick={() => onFill(call)}>{sheetWords.fill}</Button>
            )}
            {call.state === "open" && <Button onClick={() => onRecord(call)}>{callWords.record}</Button>}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
