import type { AppreciationLedger } from "@shared/contract/referral-views";
import { useState } from "react";
import { ProgrammeForm } from "./programme-form";
import { ProgrammeOff } from "./programme-off";
import { ProgrammeOn } from "./programme-on";

/** The programme as it stands, and the form that sets it up. */
export function ProgrammeBoard({ ledger }: { readonly ledger: AppreciationLedger }) {
  const [editing, setEditing] = useState<AppreciationLedger>();
  const open = () => setEditing(ledger);
  return (
    <>
      {ledger.programme.on ? <ProgrammeOn ledger={ledger} onEdit={open} /> : <ProgrammeOff onSetUp={open} />}
      {editing && <ProgrammeForm ledger={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
