import type { DeskAppointment } from "@shared/contract/desk-views";
import { Button } from "antd";
import { useState } from "react";
import { useSession } from "../../session/session-context";
import { deskCodeWords, deskWithdrawalWords } from "../../words/desk-code-words";
import { RecordCodeDialog } from "./record-code-dialog";
import { WithdrawOnPaperDialog } from "./withdraw-on-paper-dialog";

/**
 * A quiet way, for who may, to write down the code a patient shows at the desk, or to take it back; of somebody who is not
 * coming any more there is nothing left to write down.
 */
export function RecordCode({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const [open, setOpen] = useState(false);
  if (!mayDo("recordReferral")) return null;
  const [words, Dialog] =
    appointment.state === "cancelled"
      ? [deskWithdrawalWords, WithdrawOnPaperDialog]
      : [deskCodeWords, RecordCodeDialog];
  return (
    <p>
      <Button className="record-code" size="small" type="link" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && <Dialog patient={appointment} onClose={() => setOpen(false)} />}
    </p>
  );
}
