import type { LeaveRow, LeaveView } from "@shared/contract/desk-views";
import { Button } from "antd";
import { Link } from "react-router";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { useResourceName } from "../visit/resource-name";
import { visitAddress } from "../visit/visit-address";
import { leaveKindWords } from "../words/board-words";
import { clinicMoment } from "../words/clinic-time";
import { leaveWords } from "../words/leave-words";
import { visitWords } from "../words/visit-words";
import type { BrokenAction } from "./broken-visits";

interface Props {
  readonly row: LeaveView["broken"][number];
  readonly leaves: readonly LeaveRow[];
  readonly onDo: (action: BrokenAction) => void;
}

/** One broken appointment: what was agreed, what stands against it, and the three ways out. */
export function BrokenRow({ row, leaves, onDo }: Props) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const nameOf = useResourceName();
  const against = leaves.filter(({ leaveId }) => row.leaveIds.includes(leaveId));
  const note = row.notes.at(-1);
  return (
    <tr>
      <th scope="row">
        <Link to={visitAddress(row.date, row.appointmentId)}>{row.patientName}</Link>
        <span className="soft">{row.title}</span>
      </th>
      <td>
        {clinicMoment(row.startsAt, now)}
        <span className="soft">{row.resourceIds.map(nameOf).filter(Boolean).join(" · ")}</span>
      </td>
      <td>
        {against.length === 0
          ? leaveWords.outsideHours
          : against.map(({ leaveId, resourceId, kind }) => (
              <p key={leaveId}>
                {nameOf(resourceId)} {leaveKindWords[kind]}
              </p>
            ))}
        {note && (
          <span className="soft">
            {leaveWords.lastNote}
            {note.text}（{note.by.name}，{clinicMoment(note.at, now)}）
          </span>
        )}
      </td>
      <td className="cell-action">
        {mayDo("bookForPatient") && (
          <>
            <Button type="primary" onClick={() => onDo("time")}>
              {leaveWords.move}
            </Button>
            <Button onClick={() => onDo("call")}>{leaveWords.call}</Button>
            <Button onClick={() => onDo("cancel")}>{visitWords.cancel}</Button>
          </>
        )}
      </td>
    </tr>
  );
}
