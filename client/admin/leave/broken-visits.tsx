import type { LeaveView } from "@shared/contract/desk-views";
import { useState } from "react";
import { ChangeTimeDialog } from "../booking/change-time-dialog";
import { ListTable } from "../parts/list-table";
import { CancelDialog } from "../visit/cancel-dialog";
import { NoteDialog } from "../visit/note-dialog";
import { leaveWords } from "../words/leave-words";
import { BrokenRow } from "./broken-row";

export type BrokenAction = "time" | "call" | "cancel";

/** The list to work through: every appointment that leave has broken, until it is moved or cancelled. Nothing happens by itself. */
export function BrokenVisits({ view }: { readonly view: LeaveView }) {
  const [doing, setDoing] = useState<{ readonly action: BrokenAction; readonly id: string }>();
  const { broken } = view;
  const one = broken.find(({ appointmentId }) => appointmentId === doing?.id);
  const close = () => setDoing(undefined);
  return (
    <section className="card card-table" aria-labelledby="broken-heading">
      <header className={broken.length > 0 ? "leave-head is-open" : "leave-head"}>
        <h2 id="broken-heading">
          {leaveWords.broken} <span>{broken.length}</span>
        </h2>
        <p className="soft">{broken.length > 0 ? leaveWords.brokenLead : leaveWords.noneBrokenLead}</p>
      </header>
      {broken.length > 0 && (
        <ListTable columns={[leaveWords.patient, leaveWords.appointment, leaveWords.why]} actions={leaveWords.call}>
          {broken.map((row) => (
            <BrokenRow
              key={row.appointmentId}
              row={row}
              leaves={view.leaves}
              onDo={(action) => setDoing({ action, id: row.appointmentId })}
            />
          ))}
        </ListTable>
      )}
      {one && doing?.action === "time" && <ChangeTimeDialog appointment={one} onClose={close} />}
      {one && doing?.action === "cancel" && <CancelDialog appointment={one} onClose={close} />}
      {one && doing?.action === "call" && <NoteDialog appointment={one} onClose={close} />}
    </section>
  );
}
