import type { OutboxRow } from "@shared/contract/message-views";
import { Button } from "antd";
import { Link } from "react-router";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { messageSubjectWords } from "../words/message-subject-words";
import { outboxWords } from "../words/outbox-words";
import { contactAddress } from "./contact-address";
import { MessageState } from "./message-state";
import { MessageSubject } from "./message-subject";
import { MessageTries } from "./message-tries";
import "./messages.css";
import { isAboutPatient, isLook } from "./row-sort";

interface Props {
  readonly rows: readonly OutboxRow[];
  /** Left out where all are about one person. */
  readonly withPatient: boolean;
  readonly onTakeBack: (row: OutboxRow) => void;
}

/** Who it is for: a patient, a colleague who tries a template out, or everybody of a campaign. */
function Recipient({ row }: { readonly row: OutboxRow }) {
  if (isAboutPatient(row)) return <Link to={contactAddress(row.patientId)}>{row.patientName}</Link>;
  return row.patientName === "" ? outboxWords.several : row.patientName;
}

interface LineProps extends Omit<Props, "rows"> {
  readonly row: OutboxRow;
  readonly withTries: boolean;
}

function MessageLine({ row, withPatient, withTries, onTakeBack }: LineProps) {
  const now = useNow(60_000);
  const { mayDo } = useSession();
  const when = clinicMoment(row.at, now);
  const waits = (row.state === "planned" || row.state === "due") && !isLook(row);
  return (
    <tr>
      {withPatient && (
        <th scope="row">
          <Recipient row={row} />
        </th>
      )}
      <td>
        <MessageSubject row={row} />
      </td>
      <td className="message-at">{waits ? outboxWords.due(when) : when}</td>
      <td>
        <MessageState row={row} />
      </td>
      {withTries && (
        <td>
          <MessageTries tries={row.tries} />
        </td>
      )}
      <td className="cell-action">
        {waits && isAboutPatient(row) && mayDo("sendMessage") && (
          <Button
            type="text"
            size="small"
            aria-label={`${outboxWords.takeBack}：${row.patientName} ${messageSubjectWords(row)}`}
            onClick={() => onTakeBack(row)}
          >
            {outboxWords.takeBack}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Messages in the server's order: to whom, about what, when, how it stands and what was tried. */
export function MessageTable({ rows, withPatient, onTakeBack }: Props) {
  const withTries = rows.some(({ tries }) => tries.length > 0);
  return (
    <ListTable
      columns={[
        ...(withPatient ? [outboxWords.patient] : []),
        outboxWords.subject,
        outboxWords.at,
        outboxWords.outcome,
        ...(withTries ? [outboxWords.tries] : []),
      ]}
      actions={outboxWords.actions}
      className="message-table"
    >
      {rows.map((row) => (
        <MessageLine
          key={row.messageId}
          row={row}
          withPatient={withPatient}
          withTries={withTries}
          onTakeBack={onTakeBack}
        />
      ))}
    </ListTable>
  );
}
