import type { DeskAppointment } from "@shared/contract/desk-views";
import { Button } from "antd";
import { useState } from "react";
import { useSession } from "../../session/session-context";
import { deskCodeWords } from "../../words/desk-code-words";
import { RecordCodeDialog } from "./record-code-dialog";

/** A quiet way, for who may, to write down the code a patient shows at the desk. */
export function RecordCode({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const [open, setOpen] = useState(false);
  if (!mayDo("recordReferral") || appointment.state === "cancelled") return null;
  return (
    <p>
      <Button className="record-code" size="small" type="link" onClick={() => setOpen(true)}>
        {deskCodeWords.open}
      </Button>
      {open && <RecordCodeDialog patient={appointment} onClose={() => setOpen(false)} />}
    </p>
  );
}
